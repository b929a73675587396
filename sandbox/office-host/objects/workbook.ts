import { area } from '../../workbook-model/address';
import { accessDenied, invalidOperation } from '../../workbook-model/workbook-error';
import { EventType, workbookTarget } from '../event-types';
import { HostObject } from '../host-object';
import { RichApiError } from '../rich-api-error';
import { ApplicationObject, FunctionsObject, RuntimeObject } from './application';
import { DocumentPropertiesObject } from './document-properties';
import { EventSource } from './event-registrations';
import { NamedItemCollectionObject } from './names';
import { SettingCollectionObject } from './settings';
import { TableCollectionObject } from './table-collections';
import { WorksheetCollectionObject } from './worksheet-collection';

/** `Excel.Workbook`: the root of every batch. */
export class WorkbookObject extends EventSource {
  readonly className = 'Workbook';

  protected get target(): string {
    return workbookTarget;
  }

  get Name(): string {
    return this.workbook.name;
  }

  get ReadOnly(): boolean {
    return this.workbook.readOnly;
  }

  get IsDirty(): boolean {
    return this.workbook.isDirty;
  }

  set IsDirty(isDirty: boolean) {
    this.workbook.isDirty = isDirty;
  }

  get AutoSave(): boolean {
    return false;
  }

  get PreviouslySaved(): boolean {
    return true;
  }

  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.host);
  }

  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.host, null);
  }

  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.host, null);
  }

  get Settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.host);
  }

  get Properties(): DocumentPropertiesObject {
    return new DocumentPropertiesObject(this.host);
  }

  get Application(): ApplicationObject {
    return new ApplicationObject(this.host);
  }

  get Functions(): FunctionsObject {
    return new FunctionsObject(this.host);
  }

  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.host);
  }

  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.host);
  }

  /** @throws RichApiError InvalidSelection when several areas, or a chart sheet, are selected */
  GetSelectedRange(): HostObject {
    const sheet = this.selectableSheet();
    const [first, second] = sheet.selection;
    if (!first || second) throw invalidSelection();
    return this.host.make.range(sheet, first);
  }

  GetSelectedRanges(): HostObject {
    const sheet = this.selectableSheet();
    return this.host.make.rangeAreas(sheet, sheet.selection);
  }

  GetActiveCell(): HostObject {
    const sheet = this.selectableSheet();
    return this.host.make.range(sheet, area(sheet.activeCell.row, sheet.activeCell.column));
  }

  private selectableSheet() {
    const { activeSheet } = this.workbook;
    if (activeSheet.kind === 'chart') throw invalidSelection();
    return activeSheet;
  }

  _RegisterActivatedEvent(): void {
    this.listen(EventType.WorkbookActivated);
  }

  _UnregisterActivatedEvent(): void {
    this.listen(EventType.WorkbookActivated, false);
  }

  _RegisterAutoSaveSettingChangedEvent(): void {
    this.listen(EventType.WorkbookAutoSaveSettingChanged);
  }

  _UnregisterAutoSaveSettingChangedEvent(): void {
    this.listen(EventType.WorkbookAutoSaveSettingChanged, false);
  }

  _GetRangeForEventByReferenceId(id: string): HostObject {
    return this.host.kept(id);
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: string): HostObject | null {
    try {
      return this.host.kept(id);
    } catch {
      return null;
    }
  }

  _GetRangesForEventByReferenceId(id: string): HostObject {
    return this.host.kept(id);
  }

  _GetObjectByReferenceId(id: string): HostObject {
    return this.host.kept(id);
  }

  _RemoveReference(id: string): void {
    this.host.release(id);
  }

  _RemoveAllReferences(): void {
    this.host.releaseAll();
  }

  _GetReferenceCount(): number {
    return this.host.keptCount;
  }
}

function invalidSelection(): RichApiError {
  return new RichApiError('InvalidSelection', 'The current selection is invalid for this operation.');
}

/** `Excel.WorkbookProtection`. */
export class WorkbookProtectionObject extends HostObject {
  readonly className = 'WorkbookProtection';

  get Protected(): boolean {
    return this.workbook.structureProtection !== null;
  }

  Protect(password: string | null): void {
    this.workbook.beforeWrite(null);
    if (this.workbook.structureProtection) throw invalidOperation('The workbook is protected already.');
    this.workbook.structureProtection = { password: password ?? '' };
  }

  Unprotect(password: string | null): void {
    this.workbook.beforeWrite(null);
    if (
      this.workbook.structureProtection &&
      this.workbook.structureProtection.password !== (password ?? '')
    ) {
      throw accessDenied('The password is not correct.');
    }
    this.workbook.structureProtection = null;
  }
}
