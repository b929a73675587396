/** Which workbook `?workbook=` asks for at first; the messy sample when it asks for none. */
export type StartWorkbook = 'clean' | 'messy' | 'new';

/** @example startWorkbook('?workbook=new'); // 'new' */
export function startWorkbook(search: string): StartWorkbook {
  const asked = new URLSearchParams(search).get('workbook');
  return asked === 'clean' || asked === 'new' ? asked : 'messy';
}

/** The name of a saved copy. @example copyName('Debts.xlsx'); // 'Debts-copy.xlsx' */
export function copyName(title: string): string {
  return `${title.replace(/\.xls[xm]$/i, '').replace(/-copy$/, '')}-copy.xlsx`;
}

/** Hands bytes to the browser as a download. */
export function download(bytes: ArrayBuffer, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the address over by the next turn of the loop; kept, it would hold the bytes.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
