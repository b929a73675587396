import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { label, type PlainLabel } from '../messages/label';
import type { LabelParams } from '../messages/label-params';
import type { Language, Message } from '../messages/message';
import { say } from '../messages/say';
import type { Actions } from '../workflow/actions';
import type { AppState } from '../workflow/state';

export interface PaneTools {
  readonly store: StoreApi<AppState>;
  readonly actions: Actions;
}

const PaneContext = createContext<PaneTools | undefined>(undefined);

export function PaneProvider({ store, actions, children }: PaneTools & { readonly children: ReactNode }) {
  return <PaneContext value={{ store, actions }}>{children}</PaneContext>;
}

function useTools(): PaneTools {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error('this component stands outside PaneProvider');
  return tools;
}

/** A part of the state; the component draws again when that part changes. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  return useStore(useTools().store, select);
}

export function useActions(): Actions {
  return useTools().actions;
}

/** The person's language and its words. */
export interface Words {
  readonly language: Language;
  label(key: PlainLabel): string;
  label<Key extends keyof LabelParams>(key: Key, params: LabelParams[Key]): string;
  say(message: Message): string;
}

const wordsOf: Readonly<Record<Language, Words>> = { en: wordsIn('en'), ar: wordsIn('ar') };

export function useWords(): Words {
  return wordsOf[useAppState((state) => state.language)];
}

function wordsIn(language: Language): Words {
  return {
    language,
    label: <Key extends keyof LabelParams>(key: Key, params?: LabelParams[Key]) =>
      params === undefined ? label(language, key as PlainLabel) : label(language, key, params),
    say: (message) => say(language, message),
  };
}
