import type { AreaMap } from '../../../queries/useAreaMap';
import { awaitsEndorsement } from '../../../domain/estates/appointed';
import { planAreaPutBack, planAreaWithdrawal } from '../../../domain/estates/planArea';
import { planEstatePutBack, planEstateWithdrawal } from '../../../domain/estates/planMerge';
import { AppointmentForm } from './forms/AppointmentForm';
import { AreaForm } from './forms/AreaForm';
import { ConfirmForm } from './forms/ConfirmForm';
import { EndingForm } from './forms/EndingForm';
import { EndorseForm } from './forms/EndorseForm';
import { EstateForm } from './forms/EstateForm';
import type { MapFormProps } from './forms/MapForm';
import { MergeForm } from './forms/MergeForm';
import type { MapTask } from './task';

/** The form of a task, in the place of the map: one screen answers one question. */
export function TaskScreen({ task, map, ...form }: MapFormProps & { readonly task: MapTask; readonly map: AreaMap }) {
  const { areas, allocations } = map.allRows;
  switch (task.kind) {
    case 'area':
      return <AreaForm {...form} base={task.base} />;
    case 'withdraw area':
      return (
        <ConfirmForm {...form} label={`Withdraw the area ${task.base.title}`} button="Withdraw" said={`${task.base.title} was withdrawn.`} asksWhy plan={(why, rows, doing) => planAreaWithdrawal(task.base, why, rows, doing)}>
          <p>It stays below the map, with its history, and can be put back.</p>
        </ConfirmForm>
      );
    case 'put back area':
      return (
        <ConfirmForm {...form} label={`Put back the area ${task.base.title}`} button="Put back" said={`${task.base.title} is on the map again.`} plan={(_, rows, doing) => planAreaPutBack(task.base, rows, doing)}>
          <p>Estates that still name it lie in it again.</p>
        </ConfirmForm>
      );
    case 'estate':
      return <EstateForm {...form} base={task.base} area={task.area} areas={areas} />;
    case 'merge':
      return <MergeForm {...form} base={task.base} estates={map.estates} />;
    case 'withdraw estate':
      return (
        <ConfirmForm {...form} label={`Withdraw ${task.base.title}`} button="Withdraw" said={`${task.base.title} was withdrawn.`} asksWhy plan={(why, _, doing) => planEstateWithdrawal(task.base, why, doing)}>
          <p>Papers are not searched for it any more. It stays below the map, with its history, and can be put back. If it became a part of another estate, merge it instead.</p>
        </ConfirmForm>
      );
    case 'put back estate':
      return (
        <ConfirmForm {...form} label={`Put back ${task.base.title}`} button="Put back" said={`${task.base.title} is on the map again.`} plan={(_, rows, doing) => planEstatePutBack(task.base, rows, doing)}>
          <p>Papers are searched for its names again.</p>
        </ConfirmForm>
      );
    case 'appoint':
      return <AppointmentForm {...form} area={task.area} base={null} />;
    case 'appointment':
      return <AppointmentForm {...form} area={task.area} base={task.base} />;
    case 'hand over':
      return <AppointmentForm {...form} area={task.area} base={null} going={task.base} />;
    case 'end':
      return <EndingForm {...form} base={task.base} areaTitle={task.area.title} />;
    case 'endorse':
      return <EndorseForm {...form} awaiting={allocations.filter((one) => awaitsEndorsement(one, form.desk.today) && areas.some(({ key, state }) => key === one.area && state === 'active'))} areas={areas} />;
  }
}
