/** Markdown with so many requirements, of which a quarter stands in so many tables. */
export function book(requirements: number, tables: number): string
