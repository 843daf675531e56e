/** A value as a JSON file holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
