import { developmentOrigin } from './build-settings';

/**
 * The manifest for another origin than the development one that the repository's file is written for.
 *
 * @example
 * manifestForOrigin('<IconUrl DefaultValue="https://localhost:3000/a.png"/>', 'https://addin.example.com');
 * //=> '<IconUrl DefaultValue="https://addin.example.com/a.png"/>'
 */
export function manifestForOrigin(xml: string, origin: string): string {
  // The origin ends where a path, a value or a tag does: https://localhost:30001 is another one.
  return xml
    .split(developmentOrigin)
    .reduce((before, after) => before + (/^[/"'<]/.test(after) ? origin : developmentOrigin) + after);
}
