/*
 * office.js waits for Microsoft's old Ajax library, which it fetches from a CDN and which its npm package does not bring.
 * This is the little of it that Outlook's part of office.js touches. Load it before office.js; office.js then does not ask
 * for the CDN's. Only the preview needs it: in production the page loads office.js from Microsoft.
 * https://www.npmjs.com/package/@microsoft/office-js
 */
(() => {
  const namespace = (dotted) => dotted.split('.').reduce((parent, name) => (parent[name] ??= {}), window);

  window.Type = Function;
  Type.registerNamespace = namespace;
  Function.prototype.registerClass ??= function registerClass() {
    return this;
  };
  // office.js checks the arguments of its own calls with it; null is "nothing wrong".
  Function._validateParams = () => null;

  const Sys = namespace('Sys');
  Sys.StringBuilder = function StringBuilder() {
    const parts = [];
    this.append = (text) => {
      parts.push(text);
      return this;
    };
    this.toString = (separator = '') => parts.join(separator);
  };
  Sys.Serialization = { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: (text) => JSON.parse(text) } };
  Sys.Debug = { trace() {}, fail() {}, assert() {} };
  Sys.Browser = { InternetExplorer: {}, Firefox: {}, agent: {}, name: navigator.appName };

  String.format = (pattern, ...values) => pattern.replace(/\{(\d+)\}/g, (_, index) => values[Number(index)]);

  const problem = (name) => (about, message) => Object.assign(new Error(`${name}: ${message ?? about ?? ''}`), { name, paramName: about });
  Object.assign(Error, {
    argument: problem('Sys.ArgumentException'),
    argumentNull: problem('Sys.ArgumentNullException'),
    argumentOutOfRange: problem('Sys.ArgumentOutOfRangeException'),
    argumentType: problem('Sys.ArgumentTypeException'),
    argumentUndefined: problem('Sys.ArgumentUndefinedException'),
    parameterCount: problem('Sys.ParameterCountException'),
    invalidOperation: problem('Sys.InvalidOperationException'),
    notImplemented: problem('Sys.NotImplementedException'),
    create: (message, more) => Object.assign(new Error(message), more),
  });
})();
