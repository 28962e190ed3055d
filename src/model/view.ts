/** The ways in which a draft becomes a document. */

/** The cleaned text, the original with every edit as a tracked change, or the original with every finding as a comment. */
export const documentViews = ['clean', 'redline', 'comments'] as const
export type DocumentView = (typeof documentViews)[number]
