/** The shortest password anybody may choose, in characters. */
export const shortestPassword = 12;
