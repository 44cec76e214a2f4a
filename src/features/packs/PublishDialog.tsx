import { Button } from '@fluentui/react-components';
import { ModalDialog } from '../../ui/ModalDialog';

interface PublishDialogProps {
  readonly isOpen: boolean;
  /** Who has it as non-public. */
  readonly saysOtherwise: string;
  readonly onKeep: () => void;
  readonly onPublish: () => void;
}

/** To publish cannot be undone, so it is asked about. */
export function PublishDialog({ isOpen, saysOtherwise, onKeep, onPublish }: PublishDialogProps) {
  return (
    <ModalDialog
      title="Let everybody read this?"
      isOpen={isOpen}
      onClose={onKeep}
      actions={
        <>
          <Button appearance="primary" onClick={onKeep}>
            Keep it non-public
          </Button>
          <Button onClick={onPublish}>It is public</Button>
        </>
      }
    >
      {saysOtherwise} Once saved, everybody who may open the committee site can read it, and that cannot be undone.
    </ModalDialog>
  );
}
