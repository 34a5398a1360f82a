/** A small list of given names: they distinguish a person from other nouns, and a man from a woman. */

import type { Entity } from '../../knowledge/facts/schema.js';
import { parseWordSet } from './wordClasses.js';

export type Gender = 'man' | 'woman' | null;

const maleNames =
  parseWordSet(`Adam Alex Alexander Ali Andreas Andy Anton Armin Barack Barron Bernd Bernie Bill Bob Boris Brad Brian Bruno Carl Carlos Carsten
  Charles Chris Christian Christoph Clemens Dan Daniel Dario Dave David Demis Dennis Dieter Dirk Donald Dylan Ed Elon Emmanuel Eric Erik
  Errol Felix Florian Frank Franz Fred Friedrich Gavin Georg George Gerhard Greg Günter Hakan Hans Harald Heiko Heinrich Helmut Henrik Holger
  Howard Hubertus Ilya Jack Jakob James Jamie Jan Jared Jason Jean Jeff Jens Jensen Jerome Jim Jimmy Joachim Joe Johann Johannes John Jonas
  Jörg Josef Jürgen Kai Karl Kevin Kimbal Klaus Konstantin Kurt Larry Lars Leon Lisandro Lorenz Lothar Ludwig Luis Lukas Manfred Marc Marco
  Mario Mark Markus Martin Masayoshi Matthias Max Michael Mike Mustafa Nick Niklas Norbert Olaf Oliver Oscar Otto Patrick Paul Peter Phil
  Philipp Pierre Rainer Ralf Ralph Reid Reinhard Richard Rob Robert Roland Rolf Ronald Rüdiger Sam Samuel Sascha Satya Scott Sebastian Sergey
  Simon Stefan Stephan Steve Steven Sundar Sven Ted Thilo Thomas Thorsten Till Tim Timo Tobias Tom Ulrich Uwe Viktor Volker Walter Werner
  Wilhelm Wladimir Wolfgang Xi`);
const femaleNames =
  parseWordSet(`Agnes Alice Amelie Amy Andrea Angela Anja Anke Ann Anna Anne Annalena Annette Antje Barbara Beate Bettina Birgit Brigitte
  Britta Carla Carmen Carolin Caroline Catherine Charlotte Christa Christiane Christine Claudia Cornelia Daniela Diana Doris Dorothee Elena
  Elisabeth Elizabeth Ella Emma Erika Eva Fiona Franziska Gabriele Gina Giorgia Greta Hannah Heike Helena Helga Hilde Hillary Ines Inga Inge
  Ingrid Irene Isabel Ivanka Jana Janet Janine Jennifer Jenny Jessica Joan Judith Julia Juliane Jutta Kamala Karin Karoline Katharina Kathrin
  Katja Katrin Kerstin Kim Kirsten Klara Kristin Lara Laura Lea Lena Lina Linda Lisa Lucia Luisa Maja Manuela Margarethe Margrethe Maria Marie
  Marina Marion Marlene Martina Mary Melania Melanie Melinda Michelle Mira Miriam Mona Monika Nadine Nadja Nancy Natalie Nicole Nina Nora Olga
  Patricia Paula Petra Pia Regina Renate Rita Rosa Ruth Sabine Sandra Sara Sarah Silke Silvia Simone Sofia Sonja Sophia Sophie Stefanie
  Stephanie Susan Susanne Svenja Sylvia Tanja Tatjana Teresa Theresa Tina Ulrike Ursula Ute Vera Verena Veronika Victoria Yvonne`);

const femaleRolePattern =
  /(?:sprecher|chef|gründer|minister|präsident|kanzler|manager|berater|theoretiker|expert|analyst|ökonom|leiter|unternehmer|anwält|politiker|kandidat|sekretär)in(?!\p{L})/iu;
const maleRolePattern =
  /(?:sprecher|chef|gründer|minister|präsident|kanzler|manager|berater|theoretiker|analyst|ökonom|leiter|unternehmer|anwalt|politiker|kandidat|milliardär)(?![\p{L}])/iu;

export function isGivenName(word: string): boolean {
  return maleNames.has(word) || femaleNames.has(word);
}

export function inferGender(entity: Entity): Gender {
  if (entity.kind !== 'person') return null;
  const roles = [...entity.aliases, entity.role.de].join(', ');
  if (femaleRolePattern.test(roles)) return 'woman';
  return inferGenderFromName(entity.name.split(' ')[0] ?? '') ?? (maleRolePattern.test(roles) ? 'man' : null);
}

function inferGenderFromName(word: string): Gender {
  return maleNames.has(word) ? 'man' : femaleNames.has(word) ? 'woman' : null;
}
