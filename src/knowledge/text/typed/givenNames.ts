/** A small list of given names: they distinguish a person from other nouns. */

import { fold } from '../words.js';

export const maleNames =
  splitNames(`Adam Alex Alexander Ali Andreas Andy Anton Armin Barack Barron Bernd Bernie Bill Bob Boris Brad Brent Brian Bruno Carl Carlos Carsten
  Charles Chris Christian Christoph Clemens Clement Dan Daniel Dario Dave David Demis Dennis Dieter Dirk Donald Dylan Ed Elon Emmanuel Eric Erik
  Errol Felix Florian Frank Franz Fred Friedrich Gavin Georg George Gerhard Greg Günter Hakan Hans Harald Heiko Hector Heinrich Helmut Henrik Holger
  Howard Hubertus Ilya Jack Jakob James Jamie Jan Jared Jason Jean Jeff Jens Jensen Jerome Jim Jimmy Joachim Joe Johann Johannes John Jonas
  Jörg Josef Jürgen Kai Karl Kent Kevin Kimbal Klaus Konstantin Kurt Larry Lars Leon Lisandro Lorenz Lothar Ludwig Luis Lukas Manfred Marc Marco
  Mario Mark Markus Martin Masayoshi Matthias Max Michael Mike Mustafa Nick Niklas Norbert Olaf Oliver Oscar Otto Patrick Paul Peter Phil
  Philipp Pierre Quentin Rainer Ralf Ralph Reid Reinhard Richard Rob Robert Roland Rolf Ronald Rüdiger Sam Samuel Sascha Satya Scott Sebastian Sergey
  Simon Stefan Stephan Steve Steven Sundar Sven Ted Thilo Thomas Thorsten Till Tim Timo Tobias Tom Trent Ulrich Uwe Victor Viktor Vincent Volker Walter Werner
  Wilhelm Wladimir Wolfgang Xi`);
export const femaleNames =
  splitNames(`Agnes Alice Amelie Amy Andrea Angela Anja Anke Ann Anna Anne Annalena Annette Antje Barbara Beate Bettina Birgit Brigitte
  Britta Carla Carmen Carolin Caroline Catherine Charlotte Christa Christiane Christine Claudia Cornelia Daniela Diana Doris Dorothee Elena
  Elisabeth Elizabeth Ella Emma Erika Eva Fiona Franziska Gabriele Gina Giorgia Greta Hannah Heike Helena Helga Hilde Hillary Ines Inga Inge
  Ingrid Irene Isabel Ivanka Jana Janet Janine Jennifer Jenny Jessica Joan Judith Julia Juliane Jutta Kamala Karin Karoline Katharina Kathrin
  Katja Katrin Kerstin Kim Kirsten Klara Kristin Lara Laura Lea Lena Lina Linda Lisa Lucia Luisa Maja Manuela Margarethe Margrethe Maria Marie
  Marina Marion Marlene Martina Mary Melania Melanie Melinda Michelle Mira Miriam Mona Monika Nadine Nadja Nancy Natalie Nicole Nina Nora Olga
  Patricia Paula Petra Pia Regina Renate Rita Rosa Ruth Sabine Sandra Sara Sarah Silke Silvia Simone Sofia Sonja Sophia Sophie Stefanie
  Stephanie Susan Susanne Svenja Sylvia Tanja Tatjana Teresa Theresa Tina Ulrike Ursula Ute Vera Verena Veronika Victoria Yvonne`);

const foldedNames: ReadonlySet<string> = new Set([...maleNames, ...femaleNames].map(fold));

/** By the folded word, in any case. */
export function isGivenNameWord(folded: string): boolean {
  return foldedNames.has(folded);
}

function splitNames(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/));
}
