import { readBuildSettings } from './build-settings';

describe('readBuildSettings', () => {
  it('uses the addresses of the contract and the development origin when nothing is set', () => {
    expect(readBuildSettings({})).toEqual({
      addinOrigin: 'https://localhost:3000',
      stagingOrigin: 'https://stage-v3-api.cleargrid.ai',
      productionOrigin: 'https://v3-api.cleargrid.ai',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
    });
  });

  it('takes a relay on another origin, with or without the closing slash', () => {
    const settings = readBuildSettings({
      COMMAND_STAGING: 'https://Relay.example.com/',
      COMMAND_PRODUCTION: 'https://relay.example.com:8443',
    });
    expect(settings.stagingOrigin).toBe('https://relay.example.com');
    expect(settings.productionOrigin).toBe('https://relay.example.com:8443');
  });

  it.each([
    ['ADDIN_ORIGIN', 'http://localhost:3000'],
    ['ADDIN_ORIGIN', 'https://addin.example.com/excel'],
    ['COMMAND_STAGING', 'stage-v3-api.cleargrid.ai'],
    ['COMMAND_STAGING', ''],
    ['COMMAND_PRODUCTION', 'https://user:secret@v3-api.cleargrid.ai'],
    ['COMMAND_PRODUCTION', 'javascript:alert(1)'],
    ['COMMAND_PRODUCTION', 'https://v3-api.cleargrid.ai; script-src *'],
  ])('refuses %s=%s in one sentence that names it', (name, value) => {
    expect(() => readBuildSettings({ [name]: value })).toThrow(
      `${name} is "${value}"; it must be an https address without a path, like https://addin.example.com.`,
    );
  });
});
