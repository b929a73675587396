import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const darkQuery = '(prefers-color-scheme: dark)';
const browserFontSize = 16;

/** Fluent's sizes of text are pixels; as rem they follow the text size that the person has set. */
function withScalableText(theme: Theme): Theme {
  return Object.fromEntries(
    Object.entries(theme).map(([token, value]) =>
      /^(fontSize|lineHeight)/.test(token) && typeof value === 'string' && value.endsWith('px')
        ? [token, `${String(Number.parseFloat(value) / browserFontSize)}rem`]
        : [token, value],
    ),
  ) as unknown as Theme;
}

const light = withScalableText(webLightTheme);
const dark = withScalableText(webDarkTheme);

/**
 * Light or dark, as the person has set it, and following when they change it. Contrast themes need no theme of
 * their own: the browser then puts the system's colours in place of ours.
 */
export function usePersonsTheme(): Theme {
  return useSyncExternalStore(subscribe, () => (matchMedia(darkQuery).matches ? dark : light));
}

function subscribe(changed: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
