/** A small list of given names: they distinguish a person from other nouns. */

import { fold } from '../words.js';

export const maleNames =
  splitNames(`Achim Adam Albert Albrecht Alex Alexander Alfred Ali Alois Andreas Andy Anton Armin Arne Arnold Arthur Axel Barack Barron Benedikt Benjamin
  Bernd Bernhard Bernie Bill Björn Bob Boris Brad Brent Brian Bruno Burkhard Burkhart Carl Carlos Carsten Charles Chris Christian Christof
  Christoph Clemens Clement Cornelius Dan Daniel Dario Dave David Demis Dennis Detlef Dieter Dirk Dominik Donald Dylan Eberhard Eckhard Ed
  Egon Elon Emil Emmanuel Erhard Eric Erich Erik Errol Erwin Eugen Fabian Felix Ferdinand Finn Florian Frank Franz Fred Friedrich Fritz Gavin
  Georg George Gerd Gerhard Gernot Gottfried Greg Gregor Gunter Gustav Günter Hakan Hannes Hans Harald Hartmut Hector Heiko Heinrich Heinz
  Helmut Henning Henrik Henry Herbert Hermann Holger Horst Howard Hubert Hubertus Hugo Ignaz Ilya Ingo Jack Jakob James Jamie Jan Jannik
  Jannis Jared Jason Jean Jeff Jens Jensen Jerome Jim Jimmy Joachim Jochen Joe Johann Johannes John Jonas Jonathan Josef Joseph Julian Julius
  Jörg Jürgen Kai Karl Kaspar Kent Kevin Kilian Kimbal Klaus Konrad Konstantin Kurt Larry Lars Leon Leonhard Leopold Linus Lisandro Lorenz
  Lothar Ludwig Luis Lukas Lutz Malte Manfred Marc Marcel Marco Marcus Mario Marius Mark Markus Martin Marvin Masayoshi Mathias Matthias
  Matthäus Max Maximilian Michael Michel Mike Moritz Mustafa Nick Nico Niklas Nikolai Nikolaus Nils Norbert Olaf Ole Oliver Oscar Oskar Otto
  Pascal Patrick Paul Peter Phil Philip Philipp Pierre Quentin Raimund Rainer Ralf Ralph Reid Reinhard Reinhold René Reto Richard Rob Robert
  Roland Rolf Roman Ronald Ruben Rudolf Rupert Rüdiger Sam Samuel Sascha Satya Scott Sebastian Sepp Sergey Severin Siegfried Sigmund Simon
  Stefan Steffen Stephan Steve Steven Sundar Sven Sönke Ted Theo Theodor Thies Thilo Thomas Thorsten Till Tim Timo Tobias Tom Torben Torsten
  Trent Tristan Udo Ulf Ulrich Urs Uwe Valentin Victor Viktor Vincent Vitus Volker Waldemar Walter Wendelin Werner Wieland Wilhelm Winfried
  Wladimir Wolfgang Xaver Xi`);
export const femaleNames =
  splitNames(`Adele Adelheid Agathe Agnes Alexandra Alice Alina Almut Amalia Amelie Amy Andrea Angela Anita Anja Anke Ann Anna Annalena Anne Annegret
  Anneliese Annette Antje Antonia Astrid Ayşe Barbara Beate Beatrice Beatrix Berta Bettina Bianca Birgit Brigitta Brigitte Britta Carla Carmen
  Carola Carolin Caroline Catherine Cecilia Charlotte Chiara Christa Christiane Christine Clara Claudia Constanze Cordula Corinna Corinne
  Cornelia Cäcilie Dagmar Daniela Diana Doris Dorothee Dörte Edith Elena Eleonore Elfriede Elisa Elisabeth Elizabeth Elke Ella Elsa Emilia
  Emily Emma Erika Esther Eva Evelyn Fatima Felicitas Fiona Franziska Frauke Frederike Frieda Friederike Gabriele Gerda Gerlinde Gertrud Gesa
  Gesine Gina Giorgia Gisela Greta Gudrun Gundula Hannah Hedwig Heidi Heidrun Heike Helena Helga Henriette Henrike Hermine Hilde Hildegard
  Hillary Ida Ilona Ilse Imke Ines Inga Inge Ingeborg Ingrid Irene Irina Irmgard Isabel Isabella Isabelle Ivanka Jana Janet Janine Jennifer
  Jenny Jessica Joan Johanna Josefine Josephine Judith Jule Julia Juliana Juliane Jutta Kamala Karin Karla Karola Karoline Katharina Kathleen
  Kathrin Katja Katrin Kerstin Kim Kirsten Klara Kordula Kristin Lara Larissa Laura Lea Lena Leni Leonie Liane Lina Linda Lisa Liselotte Lotte
  Louisa Louise Lucia Luisa Luise Lydia Magdalena Maike Maja Manuela Mareike Maren Margarete Margarethe Margarita Margit Margot Margret
  Margrethe Maria Marianne Marie Marietta Marina Marion Marlene Marlies Martina Mary Mathilde Mechthild Meike Melania Melanie Melinda Melissa
  Merle Michelle Mila Mira Miriam Mona Monika Nadine Nadja Nancy Natalie Nele Nicole Nina Nora Olga Olivia Patricia Paula Paulina Pauline
  Petra Pia Ramona Rebecca Rebekka Regina Regine Renata Renate Ricarda Rita Rosa Rosemarie Roswitha Ruth Sabine Sabrina Sandra Sara Sarah
  Saskia Sibylle Sigrid Silke Silvia Simona Simone Sofia Solveig Sonja Sophia Sophie Stefanie Stephanie Susan Susanne Svenja Sylvia Tabea
  Tamara Tanja Tatjana Teresa Theresa Tina Trude Ulla Ulrike Ursula Uta Ute Valentina Valerie Vanessa Vera Verena Veronika Victoria Vivien
  Vreni Waltraud Wiebke Wilhelmine Yasemin Yvette Yvonne Zeynep`);

const foldedNames: ReadonlySet<string> = new Set([...maleNames, ...femaleNames].map(fold));

/** By the folded word, in any case. */
export function isGivenNameWord(folded: string): boolean {
  return foldedNames.has(folded);
}

function splitNames(names: string): ReadonlySet<string> {
  return new Set(names.split(/\s+/));
}
