import type { Item } from '../../lists/index';
import { writeCsv } from '../csv/writeCsv';
import type { OnSite } from '../onSite';
import type { SiteKey } from '../sites';
import { CSV_COLUMNS, CSV_HEADINGS, type CsvColumn } from './columns';

/** The actions of one site as a file for a spreadsheet: a public file is not given a circle's action. */
export const exportActions = <Site extends SiteKey>(actions: readonly OnSite<'actions', Site>[]): string => writeCsv([CSV_COLUMNS.map((column) => CSV_HEADINGS[column]), ...actions.map((action) => CSV_COLUMNS.map((column) => storedText(action, column)))]);

/** As it stands in the file; empty where there is nothing. */
export const storedText = (action: Item<'actions'>, column: CsvColumn): string => action[column] ?? '';
