/** What of an article is no sentence of it; apart, since what drafts it and what names it in words both need it. */
export type LeftOutKind =
  | 'headline'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'sign-off'
  | 'dateline'
  | 'ticker'
  | 'teaser'
  | 'newsletter'
  | 'consent'
  | 'offer'
  | 'correction';
