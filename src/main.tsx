import { systemClock } from './clock/system-clock';
import { commandOverHttp } from './command-api/command-over-http';
import { registerCommands } from './commands/register-commands';
import { supportLog } from './diagnostics/support-log';
import { browserFiles } from './files/browser-files';
import { indexedDbJournal } from './journal/indexed-db-journal';
import { indexedDbSnapshot } from './journal/indexed-db-snapshot';
import { webLocks } from './locks/web-locks';
import { browserSettings } from './settings/browser-settings';
import { mountPane } from './taskpane/mount-pane';
import { excelWorkbook } from './workbook/excel-workbook';
import { spareAnswerLog } from './workbook/spare-answer-log';
import { createWorkflow } from './workflow/create-workflow';

/** The address of a Command stand-in on this machine; the sandbox's server puts it into the page, nobody else does. */
function sandboxAddress(): string | undefined {
  const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
  const address = document.querySelector<HTMLMetaElement>('meta[name="sandbox-command-origin"]')?.content;
  return onThisMachine ? address : undefined;
}

async function start(): Promise<void> {
  await Office.onReady();
  spareAnswerLog(globalThis);
  const log = supportLog(() => systemClock.now());
  const sandbox = sandboxAddress();
  const { store, actions } = createWorkflow({
    workbook: excelWorkbook({ excel: Excel, office: Office }),
    command: commandOverHttp({
      addresses: {
        staging: __BUILD__.stagingOrigin,
        production: __BUILD__.productionOrigin,
        ...(sandbox === undefined ? {} : { sandbox }),
      },
      clock: systemClock,
    }),
    journal: indexedDbJournal({}),
    snapshots: indexedDbSnapshot({}),
    locks: webLocks(navigator.locks),
    files: browserFiles(document),
    settings: browserSettings(localStorage),
    clock: systemClock,
    log,
    version: __BUILD__.version,
  });
  const element = document.getElementById('pane');
  if (element === null) throw new Error('taskpane.html has no element with the id "pane"');
  mountPane(element, { store, actions });
  registerCommands(Office, actions);
  await actions.start();
}

void start();
