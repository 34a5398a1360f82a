/** The one colour of cards, pictures and pages, on light and on dark ground: here, so that doors without pictures have it too. */
export const accents = { light: '#b3321f', dark: '#f08a72' };
