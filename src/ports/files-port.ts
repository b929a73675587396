/** Hands the person a file. */
export interface FilesPort {
  /** Saves a text where the browser saves downloads. */
  download(name: string, mediaType: string, text: string): void;
}
