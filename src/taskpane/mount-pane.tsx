import { FluentProvider } from '@fluentui/react-components';
import { useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Pane } from './pane';
import { PaneProvider, useAppState, type PaneTools } from './pane-context';
import { useFirstWords } from './first-words';
import { usePersonsTheme } from './theme';

/**
 * Draws the pane into an element of the page and keeps drawing it as the store changes.
 *
 * @returns takes the pane away again
 */
export function mountPane(element: Element, { store, actions }: PaneTools): () => void {
  const root = createRoot(element);
  root.render(
    <PaneProvider store={store} actions={actions}>
      <ThemedPane />
    </PaneProvider>,
  );
  return () => {
    root.unmount();
  };
}

function ThemedPane() {
  const theme = usePersonsTheme();
  const { label } = useFirstWords();
  const language = useAppState((state) => state.language);
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const title = label('pane.title');
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = dir;
    document.title = title;
  }, [language, dir, title]);
  return (
    <FluentProvider theme={theme} dir={dir}>
      <Pane />
    </FluentProvider>
  );
}
