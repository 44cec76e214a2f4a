import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DialogTrigger } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useCallback, useEffect, useState } from 'react';
import { showToScreenReaders } from './showToScreenReaders';

interface AsksProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The buttons, the first one first. */
  readonly actions: ReactNode;
}

interface ModalDialogProps extends AsksProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A question that something else has raised: Escape closes it, a click beside it does not. */
export function ModalDialog({ isOpen, onClose, ...asks }: ModalDialogProps) {
  useEffect(() => showToScreenReaders, []);
  return (
    <Dialog modalType="alert" surfaceMotion={null} open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <Surface {...asks} />
    </Dialog>
  );
}

interface DialogOfButtonProps extends Omit<AsksProps, 'actions'> {
  /** Has the focus again when the dialog is closed. */
  readonly button: ReactElement;
  /** Each closes it, whatever else it does. */
  readonly actions: readonly ReactElement[];
}

/** What a button asks before it does its work. */
export function DialogOfButton({ button, actions, ...asks }: DialogOfButtonProps) {
  useEffect(() => showToScreenReaders, []);
  return (
    <Dialog surfaceMotion={null}>
      <DialogTrigger disableButtonEnhancement>{button}</DialogTrigger>
      <Surface {...asks} actions={actions.map((action, at) => <DialogTrigger key={at} disableButtonEnhancement>{action}</DialogTrigger>)} />
    </Dialog>
  );
}

function Surface({ title, children, actions }: AsksProps) {
  const [isScrolled, setIsScrolled] = useState(false);
  const measure = useCallback((content: HTMLDivElement | null) => setIsScrolled(content !== null && content.scrollHeight > content.clientHeight), []);
  return (
    <DialogSurface aria-describedby={undefined}>
      <DialogBody>
        <DialogTitle>{title}</DialogTitle>
        {/* What does not fit is reached by the keyboard too. */}
        <DialogContent ref={measure} {...(isScrolled && { tabIndex: 0 })}>
          {children}
        </DialogContent>
        <DialogActions>{actions}</DialogActions>
      </DialogBody>
    </DialogSurface>
  );
}
