import { makeStaticStyles } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { useAppState } from './pane-context';
import { SignInForm, type RememberedSignIn } from './sign-in-form';

/** What stands behind the sign-in is fetched while the person types, so that the form is there at once. */
const signedIn = import('./signed-in');
const SignedIn = lazy(async () => ({ default: (await signedIn).SignedIn }));

const usePageStyles = makeStaticStyles({
  body: { margin: 0 },
  '*': { boxSizing: 'border-box' },
});

/** The whole pane: sign-in, then the person's work. */
export function Pane() {
  usePageStyles();
  const isSignedIn = useAppState((state) => state.session.kind === 'signed-in');
  const [remembered, remember] = useState<RememberedSignIn>();
  if (!isSignedIn) return <SignInForm remembered={remembered} remember={remember} />;
  return (
    <Suspense fallback={null}>
      <SignedIn />
    </Suspense>
  );
}
