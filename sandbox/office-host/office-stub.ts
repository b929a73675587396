/** API sets and their versions, as a host announces them to office.js. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/**
 * What the sandbox's Excel announces. The npm client stops at ExcelApi 1.15, so no more is announced.
 * `DelayForCellEdit` makes `Excel.run({ delayForCellEdit: true })` set its flag.
 */
export const requirementMatrix: RequirementMatrix = {
  ExcelApi: '1.15',
  ExcelApiOnline: '1.1',
  DelayForCellEdit: '1.1',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
};

const parts = (version: string): [number, number] => {
  const [major = '0', minor = '0'] = version.split('.');
  return [Number(major), Number(minor)];
};

/** Whether a set is there in at least this version (1.9 is before 1.15). Without a version any will do. */
export function isSetSupported(matrix: RequirementMatrix, name: string, version?: string | number): boolean {
  const there = matrix[name];
  if (there === undefined) return false;
  const [major, minor] = parts(there);
  const [wantedMajor, wantedMinor] = parts(String(version ?? '0'));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The part of `Office` that code outside of a task pane can use. */
export interface OfficeStub {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string | number): boolean };
    readonly platform: string;
    readonly host: string;
    readonly displayLanguage: string;
    readonly contentLanguage: string;
  };
  readonly HostType: Readonly<Record<string, string>>;
  readonly PlatformType: Readonly<Record<string, string>>;
  onReady(
    callback?: (info: { host: string; platform: string }) => void,
  ): Promise<{ host: string; platform: string }>;
}

export function createOfficeStub(matrix: RequirementMatrix): OfficeStub {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    context: {
      requirements: { isSetSupported: (name, version) => isSetSupported(matrix, name, version) },
      ...info,
      displayLanguage: 'en-US',
      contentLanguage: 'en-US',
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
    onReady: async (callback) => {
      await Promise.resolve();
      callback?.(info);
      return info;
    },
  };
}
