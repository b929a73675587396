import type { FilesPort } from '../ports/files-port';

/** Kept until the browser has surely begun to save: letting go at once cancels the download in some browsers. */
const keptFor = 60_000;

/**
 * Hands files to the person as the browser's downloads. A text of any size goes as a blob, never as an address.
 * @param page the document in which the link is pressed
 */
export function browserFiles(page: Document): FilesPort {
  return {
    download: (name, mediaType, text) => {
      const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
      const link = page.createElement('a');
      link.href = address;
      link.download = name;
      link.hidden = true;
      page.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, keptFor);
    },
  };
}
