/** Flags of which none is set: discord-api-types' enums know no name for that, and a bare 0 is not one of them. */
export const noFlags: number = 0;
