import type { Broker } from '../page/broker';
import type { ThemeChoice } from '../page/choices';
import type { HostLog } from '../page/hostLog';
import type { MailItem, Persona } from '../page/served';
import { initialData } from './initialData';
import { answerCall, type CallAnswer, type MethodCall, type OutlookWindow } from './outlookCalls';

/**
 * What Outlook on the web says to an add-in's pane and hears from it, as the public client library reads it
 * (outlook-web-16.01.debug.js in https://www.npmjs.com/package/@microsoft/office-js, version 1.1.110). Every message is a
 * JSON text:
 *
 *   request  { _messageType: 0, _actionName, _actionType: 0 call | 1 hear an event | 2 stop hearing it, _conversationId, _correlationId, _data }
 *   answer   { _messageType: 1, _responseType: 0, …, _errorCode: 0, _data }    the names and ids of the request are echoed
 *   event    { _messageType: 1, _responseType: 1, …, _data }                   with those of the request to hear it
 */
export interface OutlookProtocol {
  /** What office.js reads at its start: the pane's address and the frame's name carry it. */
  readonly frameName: string;
  readonly frameQuery: string;
  showItem(item: MailItem): void;
  setTheme(theme: ThemeChoice): void;
}

export interface OutlookProtocolSettings {
  readonly frame: HTMLIFrameElement;
  readonly person: Persona;
  readonly item: MailItem;
  readonly theme: ThemeChoice;
  readonly broker: Broker | null;
  readonly log: HostLog;
  readonly outlook: Pick<OutlookWindow, 'selectedText' | 'openForm'>;
  /** The item has other words. */
  readonly onWritten: (item: MailItem) => void;
}

interface PaneRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export function startOutlookProtocol({ frame, person, broker, log, outlook, onWritten, ...start }: OutlookProtocolSettings): OutlookProtocol {
  let { item, theme } = start;
  const heard = new Map<number, PaneRequest>();
  const post = (message: object): void => frame.contentWindow?.postMessage(JSON.stringify({ _serializerVersion: 1, _origin: window.location.origin, ...message }), window.location.origin);
  const reply = (request: PaneRequest, data: unknown, more: { readonly _responseType?: number; readonly _errorCode?: number } = {}): void => {
    const { _actionName, _conversationId, _correlationId } = request;
    post({ _messageType: 1, _actionName, _conversationId, _correlationId, _data: data, _errorCode: 0, _responseType: 0, ...more });
  };
  const tell = (event: number, data: unknown): void => {
    const request = heard.get(event);
    if (request !== undefined) reply(request, data, { _responseType: 1 });
  };

  const hear = (request: PaneRequest): void => {
    const event = eventOf(request._data);
    if (request._actionType === actionType.stopHearing) heard.delete(event);
    else heard.set(event, request);
    reply(request, { Error: 0 });
    // The npm office.js takes no theme at its start, as Microsoft's own does: it is told at once instead.
    if (event === eventIds.themeChanged) tell(event, themeColours(theme));
  };

  const write = (changed: Partial<MailItem>): void => {
    item = { ...item, ...changed };
    onWritten(item);
  };

  const call = (request: PaneRequest): void => {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(request, appContext);
      case 'ContextActivationManager_notifyHost':
        // Focus came or went. Outlook does not answer.
        return;
      case 'GetInitialData':
        return reply(request, initialData(item, person));
      case 'ExecuteMethod': {
        const asked = request._data as MethodCall; // written by office.js
        const answer: CallAnswer = answerCall(asked, item, person, { ...outlook, write });
        log.calls.push(answer.name);
        if (answer.kind === 'unknown') log.unknown.push(answer.name);
        if (answer.kind !== 'silent') reply(request, answer.kind === 'value' ? { error: false, errorCode: 0, data: answer.value } : { error: true, errorCode: answer.kind === 'refused' ? answer.code : notSupported });
        return;
      }
      default:
        log.unknown.push(request._actionName);
        reply(request, null, { _errorCode: -2 });
    }
  };

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow) return;
    if (isAuthRequest(event.data)) {
      log.calls.push('nestedAppAuth');
      void broker?.answer(event.data.authBridgeRequest).then((answer) => {
        if (answer !== null) frame.contentWindow?.postMessage({ authBridgeAnswer: answer }, window.location.origin);
      });
      return;
    }
    const request = readRequest(event.data);
    if (request === null) return;
    if (request._actionType === actionType.call) call(request);
    else hear(request);
  });

  return {
    frameName: JSON.stringify({ baseFrameName: `_xdm_${conversation}`, hostInfo: hostInfo.join('|'), xdmInfo: [conversation, addInId, window.location.origin].join('|'), serializerVersion: '1', flights: '[]' }),
    frameQuery: `_host_Info=${hostInfo.join('$')}`,
    showItem(next) {
      item = next;
      tell(eventIds.itemChanged, initialData(item, person) ?? '');
    },
    setTheme(next) {
      theme = next;
      tell(eventIds.themeChanged, themeColours(theme));
    },
  };
}

const conversation = 'preview-conversation';
const addInId = 'members-brief';
const hostInfo = ['Outlook', 'Web', '16.01', 'en-GB', 'preview', '', '', '0'];
const actionType = { call: 0, hear: 1, stopHearing: 2 };
/** OSF.DDA.EventDispId. */
const eventIds = { themeChanged: 9, itemChanged: 46 };
const notSupported = 5001;

/** `_appName` 64 is Outlook on the web. */
const appContext = {
  _id: addInId, _appInstanceId: addInId, _appName: 64, _appVersion: '16.0', _appMinorVersion: 1, _appUILocale: 'en-GB', _dataLocale: 'en-GB', _docUrl: '', _clientMode: 0,
  _settings: {}, _reason: 0, _osfControlType: 1, _eToken: '', _correlationId: 'preview', _requirementMatrix: JSON.stringify({ Mailbox: '1.15', react: '1.1' }),
  _hostFullVersion: '16.0.0.0', _addinName: 'Members’ Brief', _appDomains: [window.location.origin],
}; // prettier-ignore

/** Colours as numbers, which office.js turns into `#rrggbb`. */
function themeColours(theme: ThemeChoice): readonly string[] {
  const [background, foreground] = { light: [0xffffff, 0x242424], dark: [0x292929, 0xffffff], contrast: [0x000000, 0xffffff] }[theme];
  return [JSON.stringify({ bodyBackgroundColor: background, bodyForegroundColor: foreground, controlBackgroundColor: background, controlForegroundColor: foreground })];
}

function readRequest(text: unknown): PaneRequest | null {
  if (typeof text !== 'string' || !text.startsWith('{')) return null;
  const request = JSON.parse(text) as PaneRequest; // from the pane, which has the page's own origin
  return request._messageType === 0 ? request : null;
}

const eventOf = (data: unknown): number => (typeof data === 'object' && data !== null && 'eventDispId' in data && typeof data.eventDispId === 'number' ? data.eventDispId : -1);

const isAuthRequest = (message: unknown): message is { authBridgeRequest: string } => typeof message === 'object' && message !== null && 'authBridgeRequest' in message && typeof message.authBridgeRequest === 'string';
