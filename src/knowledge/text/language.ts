/** The two languages of questions and answers. */

export type Language = 'de' | 'en';
