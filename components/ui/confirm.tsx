import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

import { i18n } from '#i18n';

import { Button } from './button';
import './confirm.css';

export interface DialogProps {
  title: string;
  children: ReactNode;
  onClose(): void;
}

/** A window over the page that takes the keyboard until it is closed. */
export function Window({ title, children, onClose }: DialogProps) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="modal">
        <Dialog className="stack">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmProps extends DialogProps {
  /** What the button does, in its own words. */
  action: string;
  onConfirm(): void;
}

/** Asks before something that cannot be taken back. */
export function Confirm({ action, onConfirm, children, ...props }: ConfirmProps) {
  return (
    <Window {...props}>
      <div>{children}</div>
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button onPress={props.onClose}>{i18n.t('common.cancel')}</Button>
        <Button
          danger
          onPress={() => {
            onConfirm();
            props.onClose();
          }}
        >
          {action}
        </Button>
      </div>
    </Window>
  );
}
