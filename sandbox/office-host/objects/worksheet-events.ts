import { EventType } from '../event-types';
import { EventSource } from './event-registrations';

/** The events of `Excel.Worksheet`. */
export abstract class WorksheetEvents extends EventSource {
  _RegisterActivatedEvent(): void {
    this.listen(EventType.WorksheetActivated);
  }

  _UnregisterActivatedEvent(): void {
    this.listen(EventType.WorksheetActivated, false);
  }

  _RegisterCalculatedEvent(): void {
    this.listen(EventType.WorksheetCalculated);
  }

  _UnregisterCalculatedEvent(): void {
    this.listen(EventType.WorksheetCalculated, false);
  }

  _RegisterColumnSortedEvent(): void {
    this.listen(EventType.WorksheetColumnSorted);
  }

  _UnregisterColumnSortedEvent(): void {
    this.listen(EventType.WorksheetColumnSorted, false);
  }

  _RegisterDataChangedEvent(): void {
    this.listen(EventType.WorksheetChanged);
  }

  _UnregisterDataChangedEvent(): void {
    this.listen(EventType.WorksheetChanged, false);
  }

  _RegisterDeactivatedEvent(): void {
    this.listen(EventType.WorksheetDeactivated);
  }

  _UnregisterDeactivatedEvent(): void {
    this.listen(EventType.WorksheetDeactivated, false);
  }

  _RegisterFormatChangedEvent(): void {
    this.listen(EventType.WorksheetFormatChanged);
  }

  _UnregisterFormatChangedEvent(): void {
    this.listen(EventType.WorksheetFormatChanged, false);
  }

  _RegisterFormulaChangedEvent(): void {
    this.listen(EventType.WorksheetFormulaChanged);
  }

  _UnregisterFormulaChangedEvent(): void {
    this.listen(EventType.WorksheetFormulaChanged, false);
  }

  _RegisterProtectionChangedEvent(): void {
    this.listen(EventType.WorksheetProtectionChanged);
  }

  _UnregisterProtectionChangedEvent(): void {
    this.listen(EventType.WorksheetProtectionChanged, false);
  }

  _RegisterRowHiddenChangedEvent(): void {
    this.listen(EventType.WorksheetRowHiddenChanged);
  }

  _UnregisterRowHiddenChangedEvent(): void {
    this.listen(EventType.WorksheetRowHiddenChanged, false);
  }

  _RegisterRowSortedEvent(): void {
    this.listen(EventType.WorksheetRowSorted);
  }

  _UnregisterRowSortedEvent(): void {
    this.listen(EventType.WorksheetRowSorted, false);
  }

  _RegisterSelectionChangedEvent(): void {
    this.listen(EventType.WorksheetSelectionChanged);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.listen(EventType.WorksheetSelectionChanged, false);
  }

  _RegisterSingleClickedEvent(): void {
    this.listen(EventType.WorksheetSingleClicked);
  }

  _UnregisterSingleClickedEvent(): void {
    this.listen(EventType.WorksheetSingleClicked, false);
  }

  _RegisterEventNameChanged(): void {
    this.listen(EventType.WorksheetNameChanged);
  }

  _UnregisterEventNameChanged(): void {
    this.listen(EventType.WorksheetNameChanged, false);
  }

  _RegisterEventVisibilityChanged(): void {
    this.listen(EventType.WorksheetVisibilityChanged);
  }

  _UnregisterEventVisibilityChanged(): void {
    this.listen(EventType.WorksheetVisibilityChanged, false);
  }
}
