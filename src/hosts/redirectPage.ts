import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/**
 * The page Microsoft's sign-in returns to in an ordinary browser. It hands the answer to the page that asked and closes.
 * It must be served without a Cross-Origin-Opener-Policy header, and its address is an SPA redirect of the app registration:
 * https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-browser/docs/login-user.md
 */
broadcastResponseToMainFrame().catch(() => {
  const message = document.querySelector('[data-message]');
  if (message !== null) message.textContent = 'Nobody is waiting for this sign-in. Close this window, go back to Members’ Brief and press Sign in.';
});
