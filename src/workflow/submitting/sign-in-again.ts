import type { Session } from '../../ports/command-port';
import type { Message } from '../../messages/message';
import type { Desk } from '../desk';
import { ask, set } from '../desk';

/**
 * Asks for the password once more when the session ended in the middle of work: same person, lender and environment, so
 * that the work can go on where it stood. Asks again after a wrong password.
 * @returns false when the person would rather not.
 */
export async function signInAgain(desk: Desk, session: Session): Promise<boolean> {
  const { work } = desk.store.getState();
  let problem: Message | undefined;
  for (;;) {
    const answer = await ask(desk, { kind: 'sign-in-again', session, problem });
    if (answer.kind !== 'password') return false;
    const { environment, lender, email } = session;
    const signedIn = await desk.ports.command.signIn({
      environment,
      lender,
      email,
      password: answer.password,
    });
    if (signedIn.kind === 'signed-in') {
      set(desk, { work });
      return true;
    }
    problem =
      signedIn.kind === 'refused'
        ? { key: 'sign-in.refused', params: { message: signedIn.message } }
        : { key: 'sign-in.no-answer', params: { environment, reason: signedIn.reason } };
  }
}
