/*
 * The office.js that Microsoft serves gives the pane `window.nestedAppAuthBridge` in hosts with nested app
 * authentication; the npm package's does not. This stands in for that part: texts go to the stand-in Outlook around the
 * pane, and its answers come back. Load it before the pane's own scripts.
 * https://github.com/AzureAD/microsoft-authentication-library-for-js/blob/dev/lib/msal-browser/src/naa/IAuthBridge.ts
 */
(() => {
  // The stand-in marks the frame; a pane opened by itself, or in a host without sign-in, gets no bridge.
  if (window.frameElement?.dataset.authBridge !== 'on') return;
  const listeners = new Set();

  window.addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent || origin !== window.location.origin || typeof data?.authBridgeAnswer !== 'string') return;
    for (const listener of listeners) listener(data.authBridgeAnswer);
  });

  window.nestedAppAuthBridge = {
    addEventListener: (name, listener) => void (name === 'message' && listeners.add(listener)),
    removeEventListener: (_name, listener) => void listeners.delete(listener),
    postMessage: (request) => window.parent.postMessage({ authBridgeRequest: request }, window.location.origin),
  };
})();
