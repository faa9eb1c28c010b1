/**
 * What a given name tells of the pronoun that someone is called by, where neither a title nor the pronouns of the text do. Written by hand for this
 * project; names that are women’s and men’s alike ("Andrea", "Kim", "Robin", "Sasha") are left out.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const SHE = list(`
  Aaliyah Abigail Ada Adele Adriana Agatha Agnes Aisha Alexandra Alice Alicia Alina Alma Amanda Amelia Amina Amy Ana Anastasia Angela Anita Ann
  Anna Anne Annette Annie Antonia Astrid Audrey Barbara Beatrice Beatriz Becky Bernadette Beth Bethany Betty Beverly Bianca Birgit Brenda Bridget
  Brigitte Caitlin Camila Camille Carla Carmen Carol Carolina Caroline Carolyn Catherine Cathy Cecilia Charlotte Cheryl Christina Christine Cindy
  Clara Claudia Condoleezza Constance Cristina Cynthia Daniela Danielle Deborah Debra Denise Diana Diane Dolores Donna Dora Dorothy Edith Elaine
  Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Erin Esther Eva Eve Evelyn Fatima Felicia Fiona Florence
  Frances Francesca Frida Gabriela Gabrielle Gertrude Gina Giorgia Giulia Gloria Grace Greta Gretchen Hannah Harriet Heather Heidi Helen Helena
  Helene Hilary Hillary Holly Ida Ilse Ingrid Irene Irina Iris Isabel Isabella Jacqueline Jane Janet Janice Jasmine Jeanne Jeannette Jennifer
  Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine Joyce Juanita Judith Judy Julia Julie Juliet June Kaja Karen Karin Karolina Kate
  Katherine Kathleen Kathryn Kathy Katie Katja Katrina Kirsten Kristen Kristin Kristina Laura Lauren Leah Lena Leila Lillian Linda Lisa Liz Lois
  Loretta Lorraine Louise Lucia Lucille Lucy Lydia Mabel Madeleine Madeline Magdalena Maggie Marcia Margaret Margarita Maria María Marianne Marie
  Marina Marine Marjorie Marta Martha Martina Mary Matilda Maureen Megan Melania Melanie Melinda Melissa Mia Michelle Mildred Miriam Molly Monica
  Monika Muriel Nadia Nancy Naomi Natalia Natalie Natasha Nina Nora Olga Olivia Pamela Patricia Paula Pauline Peggy Penelope Petra Phyllis
  Priscilla Rachel Rebecca Regina Renata Rhonda Rita Roberta Rosa Rosemary Ruth Sabine Sally Samantha Sandra Sara Sarah Serena Sharon Sheila
  Shirley Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Sue Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tanya Tara Tatiana
  Teresa Thelma Theresa Tiffany Tina Tulsi Ulrike Ursula Valentina Valeria Valerie Vanessa Vera Veronica Victoria Viola Violet Virginia Vivian
  Wanda Wendy Wilma Yolanda Yvonne Zoe
`);

const HE = list(`
  Aaron Abdul Abdullah Abraham Adam Adolf Adrian Ahmad Ahmed Alan Albert Aleksandr Alexander Alexei Alfred Ali Allen Andreas Andres Andrés Andrew
  Andrey Angelo Angus Anthony Antonio Antony Armin Arnold Arthur Augustus Barack Benedict Benjamin Bernard Bernie Bill Bob Boris Brad Bradley
  Brendan Brent Brian Bruce Bruno Bryan Byron Carl Carlos Cedric Chad Charles Chester Chris Christian Christoph Christopher Chuck Clarence Claude
  Clifford Clyde Colin Conrad Craig Curt Curtis Cyril Damian Dan Daniel Dave David Dean Dennis Derek Diego Dieter Dimitri Dmitri Dmitry Dominic
  Don Donald Douglas Dwight Earl Ed Eddie Edgar Eduardo Edward Edwin Elias Elliot Emil Emilio Emmanuel Enrique Eric Erik Ernest Ernesto Ethan
  Eugene Evan Felipe Felix Ferdinand Fernando Francisco Frank Franklin Fred Frederick Friedrich Gabriel Garry Gary Gavin Geoffrey George Gerald
  Gerard Gerhard Giovanni Giuseppe Glenn Gordon Graham Greg Gregory Guillermo Gustav Hans Harold Harry Harvey Hector Heinrich Helmut Henrik Henry
  Herbert Herman Howard Hugh Hugo Ian Igor Isaac Ismail Ivan Jack Jacob Jakob James Jan Jared Jason Javier Jeb Jeff Jeffrey Jens Jeremy Jerome
  Jerry Jesse Jim Jimmy Joachim Joe Joel Johan Johannes John Johnny Jonas Jonathan Jorge Jose José Josef Joseph Joshua Juan Jürgen Justin Karl
  Keith Kenneth Kevin Khalid Klaus Konstantin Kurt Kyle Lamar Larry Lars Lawrence Leo Leon Leonard Leonardo Leonid Lionel Lloyd Louis Luca Lucas
  Luis Luke Lukas Luther Magnus Mahmoud Malcolm Manfred Manuel Marc Marcel Marco Marcos Marcus Mario Mark Markus Martin Marvin Matt Matthew
  Maurice Max Maximilian Miguel Mike Mikhail Mitch Mitt Mohamed Mohammad Mohammed Morris Muhammad Mustafa Nathan Nathaniel Neil Nelson Newt
  Nicholas Nick Nicolas Nigel Nikolai Norman Olaf Oleg Oliver Omar Oscar Oskar Otto Pablo Patrick Paul Pavel Pedro Pete Peter Philip Phillip
  Pierre Rafael Ralph Ramon Ray Raymond Recep Reginald Reinhard Ricardo Richard Rick Rob Robert Roberto Rodney Roger Roland Ron Ronald Roy Rudolf
  Rupert Russell Salvador Samuel Saul Sauli Scott Sean Sebastian Sergei Sergey Seth Simon Stanley Stefan Stephen Steve Steven Stuart Ted Terrence
  Theodore Thomas Tim Timothy Tobias Todd Tom Tommy Tony Trevor Tyler Umberto Ulrich Victor Viktor Vincent Vladimir Volodymyr Wallace Walter
  Warren Wayne Werner Wilhelm William Winston Wladimir Wolfgang Xavier Yuri Yury Zachary
`);

/** Of a name of two words at least: "Ada Koll" → she; "Koll", "Kim Marr" → `null`. */
export function genderByName(name: string): 'he' | 'she' | null {
  const [given = '', ...others] = name.split(/\s+/);
  if (others.length === 0) return null;
  return SHE.has(given) ? 'she' : HE.has(given) ? 'he' : null;
}
