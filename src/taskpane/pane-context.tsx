import { createContext, useContext, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
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
