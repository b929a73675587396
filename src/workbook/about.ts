/** What a call is about, so that its failure can be told in the person's words. */
export interface About {
  readonly sheetId: string;
  readonly sheetName: string;
}
