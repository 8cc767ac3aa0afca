/** Under this name the filler of a page is found by what is injected after it; a page cannot see that world. */
export const fillerMark = '__tlctFiller';
