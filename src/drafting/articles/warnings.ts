/** What an editor should look at before anything else; the import goes on. */

export interface ImportWarning {
  kind: 'charset' | 'paywall' | 'json-ld' | 'date' | 'outlet' | 'language' | 'consent' | 'length' | 'correction';
  says: string;
}
