import { byId } from './dom';

/** The line below the bars that tells a person what could not be done. */
export class Notice {
  readonly #box = byId('notice', HTMLElement);
  readonly #text = byId('notice-text', HTMLElement);

  constructor() {
    byId('notice-close', HTMLElement).addEventListener('click', () => {
      this.clear();
    });
  }

  show(sentence: string): void {
    this.#text.textContent = sentence;
    this.#box.hidden = false;
  }

  clear(): void {
    this.#box.hidden = true;
    this.#text.textContent = '';
  }

  /** Waits, and shows why when it fails. */
  async during(work: Promise<unknown>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.show(error instanceof Error ? error.message : String(error));
    }
  }
}
