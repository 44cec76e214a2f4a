import { Button } from '@fluentui/react-components';
import { ModalDialog } from '../../ui/ModalDialog';
import { useLeaving } from './useLeaving';

/** While there is work that is not saved: closing the window is asked about by the browser, another screen by the app. */
export function LeaveWarning() {
  const { isAsked, stay, leave } = useLeaving();
  return (
    <ModalDialog
      title="Leave without saving?"
      isOpen={isAsked}
      onClose={stay}
      actions={
        <>
          <Button appearance="primary" onClick={stay}>
            Stay
          </Button>
          <Button onClick={leave}>Leave</Button>
        </>
      }
    >
      What you have read, checked and corrected here is not saved yet. It waits for you on this screen until this window is closed.
    </ModalDialog>
  );
}
