/** One account object of the request body, in the contract's shape; blanks are absent. */
export interface AccountPayload {
  readonly status: 1 | 2 | 3;
  readonly accountId: string;
  readonly subAccountId?: string;
  readonly debtorCompanyId?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly language?: string;
  readonly idNumber?: string;
  readonly passportNumber?: string;
  readonly birthDate?: string;
  readonly gender?: string;
  readonly nationality?: string;
  readonly phones?: readonly { readonly number: string; readonly type: string | null }[];
  readonly emails?: readonly { readonly email: string; readonly type: string | null }[];
  readonly addresses?: readonly {
    readonly externalId?: string;
    readonly street?: string;
    readonly city?: string;
    readonly area?: string;
    readonly zip?: string;
    readonly country?: string;
    readonly type?: string;
  }[];
  readonly merchant?: string;
  readonly dateDue?: string;
  readonly principal?: string;
  readonly interest?: string;
  readonly fees?: string;
  readonly paidAmount?: string;
  readonly paidDate?: string;
  readonly loanType?: number;
  readonly additionalData?: Readonly<Record<string, string>>;
}
