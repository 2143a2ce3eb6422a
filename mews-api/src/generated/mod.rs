// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! Typed bindings, generated from the schema.
// Items whose name and type are sufficient have no documentation.
#![allow(missing_docs)]

pub mod entities;

#[cfg(feature = "account-notes")]
mod account_notes;

#[cfg(feature = "accounting-categories")]
mod accounting_categories;

#[cfg(feature = "accounting-items")]
mod accounting_items;

#[cfg(feature = "accounts")]
mod accounts;

#[cfg(feature = "addresses")]
mod addresses;

#[cfg(feature = "age-categories")]
mod age_categories;

#[cfg(feature = "availability-adjustments")]
mod availability_adjustments;

#[cfg(feature = "availability-blocks")]
mod availability_blocks;

#[cfg(feature = "billing-automation-payment-plans")]
mod billing_automation_payment_plans;

#[cfg(feature = "billing-automations")]
mod billing_automations;

#[cfg(feature = "bills")]
mod bills;

#[cfg(feature = "business-segments")]
mod business_segments;

#[cfg(feature = "cancellation-policies")]
mod cancellation_policies;

#[cfg(feature = "cashier-transactions")]
mod cashier_transactions;

#[cfg(feature = "cashiers")]
mod cashiers;

#[cfg(feature = "commands")]
mod commands;

#[cfg(feature = "companies")]
mod companies;

#[cfg(feature = "companionships")]
mod companionships;

#[cfg(feature = "company-contracts")]
mod company_contracts;

#[cfg(feature = "configuration")]
mod configuration;

#[cfg(feature = "counters")]
mod counters;

#[cfg(feature = "countries")]
mod countries;

#[cfg(feature = "credit-cards")]
mod credit_cards;

#[cfg(feature = "currencies")]
mod currencies;

#[cfg(feature = "customers")]
mod customers;

#[cfg(feature = "departments")]
mod departments;

#[cfg(feature = "devices")]
mod devices;

#[cfg(feature = "enterprises")]
mod enterprises;

#[cfg(any(feature = "webhooks", feature = "websocket"))]
mod events;

#[cfg(feature = "exchange-rates")]
mod exchange_rates;

#[cfg(feature = "exports")]
mod exports;

#[cfg(feature = "fiscal-machine-commands")]
mod fiscal_machine_commands;

#[cfg(feature = "identity-documents")]
mod identity_documents;

#[cfg(feature = "images")]
mod images;

#[cfg(feature = "languages")]
mod languages;

#[cfg(feature = "ledger-balances")]
mod ledger_balances;

#[cfg(feature = "loyalty-memberships")]
mod loyalty_memberships;

#[cfg(feature = "loyalty-programs")]
mod loyalty_programs;

#[cfg(feature = "loyalty-tiers")]
mod loyalty_tiers;

#[cfg(feature = "message-threads")]
mod message_threads;

#[cfg(feature = "messages")]
mod messages;

#[cfg(feature = "order-items")]
mod order_items;

#[cfg(feature = "orders")]
mod orders;

#[cfg(feature = "outlet-bills")]
mod outlet_bills;

#[cfg(feature = "outlet-items")]
mod outlet_items;

#[cfg(feature = "outlets")]
mod outlets;

#[cfg(feature = "payment-method-requests")]
mod payment_method_requests;

#[cfg(feature = "payment-requests")]
mod payment_requests;

#[cfg(feature = "payments")]
mod payments;

#[cfg(feature = "preauthorizations")]
mod preauthorizations;

#[cfg(feature = "product-categories")]
mod product_categories;

#[cfg(feature = "product-service-orders")]
mod product_service_orders;

#[cfg(feature = "products")]
mod products;

#[cfg(feature = "rate-groups")]
mod rate_groups;

#[cfg(feature = "rates")]
mod rates;

#[cfg(feature = "reservation-groups")]
mod reservation_groups;

#[cfg(feature = "reservations")]
mod reservations;

#[cfg(feature = "resource-access-tokens")]
mod resource_access_tokens;

#[cfg(feature = "resource-blocks")]
mod resource_blocks;

#[cfg(feature = "resource-categories")]
mod resource_categories;

#[cfg(feature = "resource-category-assignments")]
mod resource_category_assignments;

#[cfg(feature = "resource-category-image-assignments")]
mod resource_category_image_assignments;

#[cfg(feature = "resource-feature-assignments")]
mod resource_feature_assignments;

#[cfg(feature = "resource-features")]
mod resource_features;

#[cfg(feature = "resources")]
mod resources_;

#[cfg(feature = "restrictions")]
mod restrictions;

#[cfg(feature = "routing-rules")]
mod routing_rules;

#[cfg(feature = "rules")]
mod rules;

#[cfg(feature = "service-order-notes")]
mod service_order_notes;

#[cfg(feature = "service-overbooking-limits")]
mod service_overbooking_limits;

#[cfg(feature = "services")]
mod services;

mod shared;

#[cfg(feature = "source-assignments")]
mod source_assignments;

#[cfg(feature = "sources")]
mod sources;

#[cfg(feature = "tasks")]
mod tasks;

#[cfg(feature = "tax-environments")]
mod tax_environments;

#[cfg(feature = "taxations")]
mod taxations;

#[cfg(feature = "voucher-codes")]
mod voucher_codes;

#[cfg(feature = "vouchers")]
mod vouchers;

pub mod types {
    //! Data of requests and responses, by resource.
    #![cfg_attr(
        feature = "account-notes",
        doc = "",
        doc = " # AccountNotes",
        doc = "",
        doc = " [`AccountNote`], [`AccountNoteAddParameters`], [`AccountNoteAdditionResult`],",
        doc = " [`AccountNoteClassificationEnum`], [`AccountNoteResult`],",
        doc = " [`AccountNoteUpdateClassifications`], [`AccountNoteUpdateParameters`],",
        doc = " [`AccountNoteUpdateResult`]"
    )]
    #![cfg_attr(
        feature = "accounting-categories",
        doc = "",
        doc = " # AccountingCategories",
        doc = "",
        doc = " [`AccountingCategory`], [`AccountingCategoryClassificationEnum`],",
        doc = " [`AccountingCategoryResult`]"
    )]
    #![cfg_attr(
        feature = "accounting-items",
        doc = "",
        doc = " # AccountingItems",
        doc = "",
        doc = " [`AccountingItemExtent`], [`AccountingItemResult`], [`AccountingItemUpdateParameters`],",
        doc = " [`AccountingItemUpdateResult`]"
    )]
    #![cfg_attr(
        feature = "accounts",
        doc = "",
        doc = " # Accounts",
        doc = "",
        doc = " [`Account`], [`AccountCompanyUpdateParameters`], [`AccountCustomerUpdateParameters`],",
        doc = " [`AccountMergeParameter`], [`AccountParameterDiscriminatorEnum`], [`AccountResult`],",
        doc = " [`AccountUpdateParameters`], [`AddAccountFileResult`], [`CompanyAccount`],",
        doc = " [`CompanyAccountClassifications`], [`CompanyAccountOptions`],",
        doc = " [`CompanyClassificationUpdateParameters`], [`CreditRatingBasic`], [`CustomerAccount`],",
        doc = " [`CustomerAccountClassifications`], [`CustomerAccountOptions`],",
        doc = " [`CustomerClassificationUpdateParameters`], [`CustomerOptionUpdateParameters`],",
        doc = " [`LegalEntityIdentifierUpdateParameters`], [`LegalEntityIdentifiers`],",
        doc = " [`MergeAccountTypeEnum`]"
    )]
    #![cfg_attr(
        feature = "addresses",
        doc = "",
        doc = " # Addresses",
        doc = "",
        doc = " [`AccountAddress`], [`AddressAddParameters`], [`AddressResult`], [`AddressResultPage`],",
        doc = " [`AddressUpdateParameters`]"
    )]
    #![cfg_attr(
        feature = "age-categories",
        doc = "",
        doc = " # AgeCategories",
        doc = "",
        doc = " [`AgeCategory`], [`AgeCategoryClassificationEnum`], [`AgeCategoryResult`]"
    )]
    #![cfg_attr(
        feature = "availability-adjustments",
        doc = "",
        doc = " # AvailabilityAdjustments",
        doc = "",
        doc = " [`AvailabilityAdjustmentResult`]"
    )]
    #![cfg_attr(
        feature = "availability-blocks",
        doc = "",
        doc = " # AvailabilityBlocks",
        doc = "",
        doc = " [`AvailabilityBlock`], [`AvailabilityBlockAddParameters`],",
        doc = " [`AvailabilityBlockAddResult`], [`AvailabilityBlockExtent`],",
        doc = " [`AvailabilityBlockResult`], [`AvailabilityBlockStateEnum`],",
        doc = " [`AvailabilityBlockUpdateParameters`], [`PickupDistributionEnum`],",
        doc = " [`ReleaseStrategyEnum`]"
    )]
    #![cfg_attr(
        feature = "billing-automation-payment-plans",
        doc = "",
        doc = " # BillingAutomationPaymentPlans",
        doc = "",
        doc = " [`BillingAutomationPaymentPlanPaymentRequest`], [`PaymentMethodsEnum`],",
        doc = " [`PaymentPlanAddResult`]"
    )]
    #![cfg_attr(
        feature = "billing-automations",
        doc = "",
        doc = " # BillingAutomations",
        doc = "",
        doc = " [`AccountingCategoryRoutedItemTypes`], [`BillingAutomation`],",
        doc = " [`BillingAutomationAccountingCategoryAssignment`], [`BillingAutomationAddParameters`],",
        doc = " [`BillingAutomationAssignment`], [`BillingAutomationAssignmentAddParameters`],",
        doc = " [`BillingAutomationAssignmentTargetTypeEnum`],",
        doc = " [`BillingAutomationAssignmentUpdateParameters`],",
        doc = " [`BillingAutomationBillAggregationTypeEnum`], [`BillingAutomationItemTypesParameters`],",
        doc = " [`BillingAutomationItemTypesUpdateParameters`], [`BillingAutomationModificationResult`],",
        doc = " [`BillingAutomationOrderItemConsumptionPeriodTypeEnum`],",
        doc = " [`BillingAutomationPrepaymentEnum`], [`BillingAutomationResult`],",
        doc = " [`BillingAutomationTriggerTypeEnum`], [`BillingAutomationUpdateParameters`],",
        doc = " [`CompanyRelationsParameters`], [`CompanyWithBillingAutomationRelation`]"
    )]
    #![cfg_attr(
        feature = "bills",
        doc = "",
        doc = " # Bills",
        doc = "",
        doc = " [`BillAddParameters`], [`BillCloseAccountParameters`], [`BillExtent`],",
        doc = " [`BillOptionsParameters`], [`BillPdfFile`], [`BillPdfResult`], [`BillPdfResultResult`],",
        doc = " [`BillPrintEvent`], [`BillStateEnum`], [`BillTypeEnum`], [`BillUpdateParameters`],",
        doc = " [`BillsAddResult`], [`BillsCloseResult`], [`BillsResult`], [`BillsUpdateResult`],",
        doc = " [`FinancialDocumentPdfTemplateTypeEnum`]"
    )]
    #![cfg_attr(
        feature = "business-segments",
        doc = "",
        doc = " # BusinessSegments",
        doc = "",
        doc = " [`BusinessSegmentResult`]"
    )]
    #![cfg_attr(
        feature = "cancellation-policies",
        doc = "",
        doc = " # CancellationPolicies",
        doc = "",
        doc = " [`CancellationFeeExtent`], [`CancellationFeeExtentEnum`], [`CancellationPolicy`],",
        doc = " [`CancellationPolicyApplicability`], [`CancellationPolicyApplicabilityEnum`],",
        doc = " [`CancellationPolicyByRate`], [`CancellationPolicyByRateResult`],",
        doc = " [`CancellationPolicyByReservation`], [`CancellationPolicyByReservationResult`],",
        doc = " [`CancellationPolicyData`], [`CancellationPolicyResult`]"
    )]
    #![cfg_attr(
        feature = "cashier-transactions",
        doc = "",
        doc = " # CashierTransactions",
        doc = "",
        doc = " [`CashierTransaction`], [`CashierTransactionResult`], [`CashierTransactionTypeEnum`]"
    )]
    #![cfg_attr(
        feature = "cashiers",
        doc = "",
        doc = " # Cashiers",
        doc = "",
        doc = " [`Cashier`], [`CashierResult`]"
    )]
    #![cfg_attr(
        feature = "commands",
        doc = "",
        doc = " # Commands",
        doc = "",
        doc = " [`BillFiscalMachineData`], [`BillFiscalMachineDataDiscriminatorEnum`],",
        doc = " [`BillFiscalMachinePayloadData`], [`DeviceCommand`], [`DeviceCommandAddResult`],",
        doc = " [`DeviceCommandCreator`], [`DeviceCommandData`], [`DeviceCommandResult`],",
        doc = " [`FiscalMachineCommandData`], [`FiscalMachinePayloadDataDiscriminatorEnum`],",
        doc = " [`ItalianFiscalMachineData`], [`KeyCutterCommandData`], [`PassportScannerCommandData`],",
        doc = " [`PaymentTerminalCommandAccountData`], [`PaymentTerminalCommandCompanyData`],",
        doc = " [`PaymentTerminalCommandCustomerData`], [`PaymentTerminalCommandData`],",
        doc = " [`PaymentTerminalCommandTypeEnum`], [`PrinterCommandData`]"
    )]
    #![cfg_attr(
        feature = "companies",
        doc = "",
        doc = " # Companies",
        doc = "",
        doc = " [`CompanyOptionsParameters`], [`CompanyResult`], [`CompanyTimeFilter`],",
        doc = " [`CreditRatingParameters`], [`CreditRatingUpdateParameters`]"
    )]
    #![cfg_attr(
        feature = "companionships",
        doc = "",
        doc = " # Companionships",
        doc = "",
        doc = " [`Companionship`], [`CompanionshipExtent`], [`CompanionshipResult`]"
    )]
    #![cfg_attr(
        feature = "company-contracts",
        doc = "",
        doc = " # CompanyContracts",
        doc = "",
        doc = " [`ContractAdditionResult`], [`ContractResult`], [`ContractUpdateResult`],",
        doc = " [`TravelAgencyContract`], [`TravelAgencyContractAddParameters`],",
        doc = " [`TravelAgencyContractOptions`], [`TravelAgencyContractOptionsParameters`],",
        doc = " [`TravelAgencyContractUpdateParameters`]"
    )]
    #![cfg_attr(
        feature = "configuration",
        doc = "",
        doc = " # Configuration",
        doc = "",
        doc = " [`AccountingConfiguration`], [`AccountingConfigurationOptionEnum`], [`Configuration`],",
        doc = " [`CurrencyAcceptance`], [`Enterprise`], [`PaymentCardStorage`],",
        doc = " [`SurchargeConfiguration`]"
    )]
    #![cfg_attr(
        feature = "counters",
        doc = "",
        doc = " # Counters",
        doc = "",
        doc = " [`Counter`], [`CounterResult`], [`EnterpriseScopeCounterDiscriminator`]"
    )]
    #![cfg_attr(
        feature = "countries",
        doc = "",
        doc = " # Countries",
        doc = "",
        doc = " [`Country`], [`CountryGroup`], [`CountryResult`], [`CountryRule`],",
        doc = " [`CountrySubdivision`]"
    )]
    #![cfg_attr(
        feature = "credit-cards",
        doc = "",
        doc = " # CreditCards",
        doc = "",
        doc = " [`ChargeCreditCardResult`], [`CreditCard`], [`CreditCardData`], [`CreditCardFormat`],",
        doc = " [`CreditCardKind`], [`CreditCardResult`], [`CreditCardState`]"
    )]
    #![cfg_attr(
        feature = "currencies",
        doc = "",
        doc = " # Currencies",
        doc = "",
        doc = " [`Currency`], [`CurrencyResult`]"
    )]
    #![cfg_attr(
        feature = "customers",
        doc = "",
        doc = " # Customers",
        doc = "",
        doc = " [`ChargeableCustomer`], [`CustomerAddFileResult`], [`CustomerExtent`],",
        doc = " [`CustomerItemResult`], [`CustomerItems`], [`CustomerOptionEnum`],",
        doc = " [`CustomerRelationship`], [`CustomerRelationshipResult`],",
        doc = " [`CustomerRelationshipTypeEnum`], [`CustomerResult`], [`CustomerSearchResult`],",
        doc = " [`DocumentParameters`], [`Sex`]"
    )]
    #![cfg_attr(
        feature = "departments",
        doc = "",
        doc = " # Departments",
        doc = "",
        doc = " [`Department`], [`DepartmentResult`]"
    )]
    #![cfg_attr(
        feature = "devices",
        doc = "",
        doc = " # Devices",
        doc = "",
        doc = " [`DeviceResult`]"
    )]
    #![cfg_attr(
        feature = "enterprises",
        doc = "",
        doc = " # Enterprises",
        doc = "",
        doc = " [`EnterprisePortfolio`], [`EnterpriseResult`]"
    )]
    #![cfg_attr(
        feature = "exchange-rates",
        doc = "",
        doc = " # ExchangeRates",
        doc = "",
        doc = " [`ExchangeRate`], [`ExchangeRateResult`]"
    )]
    #![cfg_attr(
        feature = "exports",
        doc = "",
        doc = " # Exports",
        doc = "",
        doc = " [`Export`], [`ExportAddResult`], [`ExportDataFilters`], [`ExportEntityTypeEnum`],",
        doc = " [`ExportFileEntry`], [`ExportLedgerEntryDataFilters`], [`ExportResult`],",
        doc = " [`ExportScope`], [`ExportScopeParameters`], [`ExportStatusEnum`], [`LedgerEntry`],",
        doc = " [`LedgerEntryAccountingItemTypeEnum`], [`LedgerEntryTypeEnum`]"
    )]
    #![cfg_attr(
        feature = "fiscal-machine-commands",
        doc = "",
        doc = " # FiscalMachineCommands",
        doc = "",
        doc = " [`BillV20250623`], [`CommandsGetAllFilterByCommandIdParameters`],",
        doc = " [`CommandsGetAllFilterByStatesParameters`], [`FiscalMachineAdditionalData`],",
        doc = " [`FiscalMachineCommandDataV20250623`], [`FiscalMachineCommandDataV20250623Result`],",
        doc = " [`ItalianFiscalMachineDataV20250623`], [`ItalianFiscalMachinePayloadV20250623`]"
    )]
    #![cfg_attr(
        feature = "identity-documents",
        doc = "",
        doc = " # IdentityDocuments",
        doc = "",
        doc = " [`IdentityDocumentResult`], [`IdentityDocumentUpdateParameters`],",
        doc = " [`IdentityDocumentV20241025`], [`IdentityDocumentWriteResult`],",
        doc = " [`IdentityDocumentsAddData`]"
    )]
    #![cfg_attr(
        feature = "images",
        doc = "",
        doc = " # Images",
        doc = "",
        doc = " [`ImageResizeModeEnum`], [`ImageSizeParameters`], [`ImageUrl`], [`ImageUrlResult`]"
    )]
    #![cfg_attr(
        feature = "languages",
        doc = "",
        doc = " # Languages",
        doc = "",
        doc = " [`Language`], [`LanguageResult`], [`LanguageTextResult`], [`LanguageTexts`]"
    )]
    #![cfg_attr(
        feature = "ledger-balances",
        doc = "",
        doc = " # LedgerBalances",
        doc = "",
        doc = " [`AccountingLedgerTypeEnum`], [`LedgerBalance`], [`LedgerBalanceResult`]"
    )]
    #![cfg_attr(
        feature = "loyalty-memberships",
        doc = "",
        doc = " # LoyaltyMemberships",
        doc = "",
        doc = " [`LoyaltyMembership`], [`LoyaltyMembershipAddParameters`], [`LoyaltyMembershipResult`],",
        doc = " [`LoyaltyMembershipStateEnum`], [`LoyaltyMembershipUpdateParameters`]"
    )]
    #![cfg_attr(
        feature = "loyalty-programs",
        doc = "",
        doc = " # LoyaltyPrograms",
        doc = "",
        doc = " [`LoyaltyProgram`], [`LoyaltyProgramAddParameters`], [`LoyaltyProgramAdditionResult`],",
        doc = " [`LoyaltyProgramResult`], [`LoyaltyProgramSubscription`], [`LoyaltyProgramType`],",
        doc = " [`LoyaltyProgramUpdateParameters`], [`LoyaltyProgramUpdateResult`]"
    )]
    #![cfg_attr(
        feature = "loyalty-tiers",
        doc = "",
        doc = " # LoyaltyTiers",
        doc = "",
        doc = " [`LoyaltyTier`], [`LoyaltyTierAddParameters`], [`LoyaltyTierResult`],",
        doc = " [`LoyaltyTierUpdateParameters`], [`LoyaltyTierWriteResult`]"
    )]
    #![cfg_attr(
        feature = "message-threads",
        doc = "",
        doc = " # MessageThreads",
        doc = "",
        doc = " [`MessageThread`], [`MessageThreadAddResult`], [`MessageThreadResult`]"
    )]
    #![cfg_attr(
        feature = "messages",
        doc = "",
        doc = " # Messages",
        doc = "",
        doc = " [`AddedMessage`], [`AddedMessageResult`], [`Message`], [`MessageAddParameters`],",
        doc = " [`MessageResult`], [`SenderCoproduct`], [`SenderDiscriminatorEnum`]"
    )]
    #![cfg_attr(
        feature = "order-items",
        doc = "",
        doc = " # OrderItems",
        doc = "",
        doc = " [`AllowanceProfitTypeEnum`], [`OrderItem`], [`OrderItemAllowanceDiscountData`],",
        doc = " [`OrderItemAllowanceProfitsData`], [`OrderItemData`], [`OrderItemOptions`],",
        doc = " [`OrderItemProductData`], [`OrderItemRebateData`], [`OrderItemResult`],",
        doc = " [`OrderItemTypeEnum`], [`ProductTypeEnum`], [`RevenueTypeEnum`]"
    )]
    #![cfg_attr(
        feature = "orders",
        doc = "",
        doc = " # Orders",
        doc = "",
        doc = " [`OrderAdditionOptions`], [`OrderAdditionResult`], [`OrderItemAdditionData`]"
    )]
    #![cfg_attr(
        feature = "outlet-bills",
        doc = "",
        doc = " # OutletBills",
        doc = "",
        doc = " [`AddOutletBillsResult`], [`OutletBillParameters`], [`OutletItemParameters`]"
    )]
    #![cfg_attr(
        feature = "outlet-items",
        doc = "",
        doc = " # OutletItems",
        doc = "",
        doc = " [`OutletBill`], [`OutletItem`], [`OutletItemResult`]"
    )]
    #![cfg_attr(
        feature = "outlets",
        doc = "",
        doc = " # Outlets",
        doc = "",
        doc = " [`Outlet`], [`OutletResult`]"
    )]
    #![cfg_attr(
        feature = "payment-method-requests",
        doc = "",
        doc = " # PaymentMethodRequests",
        doc = "",
        doc = " [`PaymentMethodRequestAdditionResult`], [`PaymentMethodRequestEmailTypesEnum`],",
        doc = " [`PaymentMethodRequestPaymentMethodsEnum`]"
    )]
    #![cfg_attr(
        feature = "payment-requests",
        doc = "",
        doc = " # PaymentRequests",
        doc = "",
        doc = " [`PaymentRequest`], [`PaymentRequestAddParameters`], [`PaymentRequestAdditionResult`],",
        doc = " [`PaymentRequestCancellationResult`], [`PaymentRequestReason`],",
        doc = " [`PaymentRequestResult`], [`PaymentRequestState`], [`PaymentRequestType`]"
    )]
    #![cfg_attr(
        feature = "payments",
        doc = "",
        doc = " # Payments",
        doc = "",
        doc = " [`AddExternalPaymentResult`], [`AlternativePaymentMethodDeprecated`],",
        doc = " [`AlternativePaymentMethodTypeEnum`], [`AlternativePaymentResult`],",
        doc = " [`AlternativePaymentsData`], [`CreditCardParameters`], [`IdealData`],",
        doc = " [`InvoicePaymentTypeEnum`], [`NextAction`], [`NextActionTypeEnum`], [`Payment`],",
        doc = " [`PaymentAlternativeData`], [`PaymentCreditCardData`], [`PaymentData`],",
        doc = " [`PaymentDiscriminatorEnum`], [`PaymentExternalData`], [`PaymentGhostData`],",
        doc = " [`PaymentInvoiceData`], [`PaymentKindEnum`], [`PaymentOriginEnum`],",
        doc = " [`PaymentRefundResult`], [`PaymentResult`], [`PaymentState`], [`PaymentStateEnum`],",
        doc = " [`RefundTypeEnum`], [`SepaDirectDebitData`]"
    )]
    #![cfg_attr(
        feature = "preauthorizations",
        doc = "",
        doc = " # Preauthorizations",
        doc = "",
        doc = " [`Preauthorization`], [`PreauthorizationResult`], [`PreauthorizationState`]"
    )]
    #![cfg_attr(
        feature = "product-categories",
        doc = "",
        doc = " # ProductCategories",
        doc = "",
        doc = " [`ParentProductCategory`], [`ProductCategory`], [`ProductCategoryResult`]"
    )]
    #![cfg_attr(
        feature = "product-service-orders",
        doc = "",
        doc = " # ProductServiceOrders",
        doc = "",
        doc = " [`ProductServiceOrderResult`], [`ServiceOrder`], [`ServiceOrderState`]"
    )]
    #![cfg_attr(
        feature = "products",
        doc = "",
        doc = " # Products",
        doc = "",
        doc = " [`ProductAgeCategoryPrice`], [`ProductPriceUpdate`], [`ProductPricingResult`],",
        doc = " [`ProductResult`]"
    )]
    #![cfg_attr(
        feature = "rate-groups",
        doc = "",
        doc = " # RateGroups",
        doc = "",
        doc = " [`RateGroup`], [`RateGroupResult`]"
    )]
    #![cfg_attr(
        feature = "rates",
        doc = "",
        doc = " # Rates",
        doc = "",
        doc = " [`AgeCategoryAdjustment`], [`AgeCategoryAdjustmentTypeEnum`],",
        doc = " [`BaseRatePricingParametersWithOccupancyAdjustments`],",
        doc = " [`BaseRatePricingWithoutAdjustmentsParameters`], [`CategoryAdjustment`],",
        doc = " [`CategoryPricing`], [`DateRestriction`], [`DependentRatePricingParameters`],",
        doc = " [`DependentRateSetPricingParameters`], [`EarlinessRestriction`], [`LengthRestriction`],",
        doc = " [`Rate`], [`RateAddData`], [`RateAddPricingDataParameters`], [`RateAddResult`],",
        doc = " [`RateAddTypeEnum`], [`RateCapacityOffsetUpdateParameters`], [`RateExtent`],",
        doc = " [`RatePriceUpdate`], [`RatePricing`], [`RatePricingDiscriminatorEnum`],",
        doc = " [`RateRestrictionResult`], [`RateResult`], [`RateSetData`],",
        doc = " [`RateSetPricingDataParameters`], [`RateSetResult`]"
    )]
    #![cfg_attr(
        feature = "reservation-groups",
        doc = "",
        doc = " # ReservationGroups",
        doc = "",
        doc = " [`ReservationGroup`], [`ReservationGroupResult`]"
    )]
    #![cfg_attr(
        feature = "reservations",
        doc = "",
        doc = " # Reservations",
        doc = "",
        doc = " [`AddProductItemsResult`], [`AddedReservation`], [`ChannelManagerDetails`],",
        doc = " [`CompanionshipAddResult`], [`MultipleReservationResult`], [`PerUnitPriceParameters`],",
        doc = " [`Reservation`], [`ReservationAdditionResult`], [`ReservationData`],",
        doc = " [`ReservationExtent`], [`ReservationItemResult`], [`ReservationItems`],",
        doc = " [`ReservationPrice`], [`ReservationPriceTotal`], [`ReservationPricingResult`],",
        doc = " [`ReservationQrCodeData`], [`ReservationResult`], [`ReservationServiceOrderResult`],",
        doc = " [`ReservationTimeFilter`], [`ReservationUpdateOptionsParameters`],",
        doc = " [`ReservationUpdateParameters`], [`ReservationsChannelManagerDetailsResult`]"
    )]
    #![cfg_attr(
        feature = "resource-access-tokens",
        doc = "",
        doc = " # ResourceAccessTokens",
        doc = "",
        doc = " [`ResourceAccessTokenAdditionResult`], [`ResourceAccessTokenParameters`],",
        doc = " [`ResourceAccessTokenPermissionsParameters`], [`ResourceAccessTokenResult`],",
        doc = " [`ResourceAccessTokenUpdateParameters`], [`ResourceAccessTokenUpdateResult`]"
    )]
    #![cfg_attr(
        feature = "resource-blocks",
        doc = "",
        doc = " # ResourceBlocks",
        doc = "",
        doc = " [`ResourceBlock`], [`ResourceBlockAddParameters`], [`ResourceBlockAdditionResult`],",
        doc = " [`ResourceBlockExtent`], [`ResourceBlockResult`], [`ResourceBlockType`]"
    )]
    #![cfg_attr(
        feature = "resource-categories",
        doc = "",
        doc = " # ResourceCategories",
        doc = "",
        doc = " [`ResourceCategoryAddParameters`], [`ResourceCategoryModificationResult`],",
        doc = " [`ResourceCategoryResult`], [`ResourceCategoryUpdateParameters`],",
        doc = " [`ResourceClassificationEnum`]"
    )]
    #![cfg_attr(
        feature = "resource-category-assignments",
        doc = "",
        doc = " # ResourceCategoryAssignments",
        doc = "",
        doc = " [`ResourceCategoryAssignmentResult`]"
    )]
    #![cfg_attr(
        feature = "resource-category-image-assignments",
        doc = "",
        doc = " # ResourceCategoryImageAssignments",
        doc = "",
        doc = " [`ResourceCategoryImageAssignmentResult`]"
    )]
    #![cfg_attr(
        feature = "resource-feature-assignments",
        doc = "",
        doc = " # ResourceFeatureAssignments",
        doc = "",
        doc = " [`ResourceFeatureAssignmentResult`]"
    )]
    #![cfg_attr(
        feature = "resource-features",
        doc = "",
        doc = " # ResourceFeatures",
        doc = "",
        doc = " [`ResourceFeatureResult`]"
    )]
    #![cfg_attr(
        feature = "resources",
        doc = "",
        doc = " # Resources",
        doc = "",
        doc = " [`OccupancyStateEnum`], [`ResourceCategoryOccupancyState`], [`ResourceExtent`],",
        doc = " [`ResourceOccupancyState`], [`ResourceResult`], [`ResourceUpdateParameters`],",
        doc = " [`ResourceUpdateParametersData`], [`ResourcesOccupancyStateResult`],",
        doc = " [`SpaceDataUpdateParameters`]"
    )]
    #![cfg_attr(
        feature = "restrictions",
        doc = "",
        doc = " # Restrictions",
        doc = "",
        doc = " [`DaysParameters`], [`Hours`], [`Restriction`], [`RestrictionClearData`],",
        doc = " [`RestrictionConditions`], [`RestrictionExceptions`], [`RestrictionOrigin`],",
        doc = " [`RestrictionOriginEnum`], [`RestrictionResult`], [`RestrictionSetData`],",
        doc = " [`RestrictionTypeEnum`]"
    )]
    #![cfg_attr(
        feature = "routing-rules",
        doc = "",
        doc = " # RoutingRules",
        doc = "",
        doc = " [`RoutingRule`], [`RoutingRuleAddParameter`], [`RoutingRuleAdditionResult`],",
        doc = " [`RoutingRuleApplicability`], [`RoutingRuleAssignmentTargetType`],",
        doc = " [`RoutingRuleCompanyRelation`], [`RoutingRuleResult`], [`RoutingRuleRouteType`],",
        doc = " [`RoutingRuleStayItems`], [`RoutingRuleStayItemsAddParameters`],",
        doc = " [`RoutingRuleStayItemsUpdateParameters`], [`RoutingRuleUpdateParameters`],",
        doc = " [`RoutingRuleUpdateResult`]"
    )]
    #![cfg_attr(
        feature = "rules",
        doc = "",
        doc = " # Rules",
        doc = "",
        doc = " [`Rule`], [`RuleAction`], [`RuleActionData`], [`RuleActionProductData`],",
        doc = " [`RuleActionType`], [`RuleCondition`], [`RuleConditionType`], [`RuleConditions`],",
        doc = " [`RuleExtent`], [`RuleResult`]"
    )]
    #![cfg_attr(
        feature = "service-order-notes",
        doc = "",
        doc = " # ServiceOrderNotes",
        doc = "",
        doc = " [`ServiceOrderNoteAddParameters`], [`ServiceOrderNoteAdditionResult`],",
        doc = " [`ServiceOrderNoteResult`], [`ServiceOrderNoteUpdateParameters`],",
        doc = " [`ServiceOrderNoteUpdateResult`]"
    )]
    #![cfg_attr(
        feature = "service-overbooking-limits",
        doc = "",
        doc = " # ServiceOverbookingLimits",
        doc = "",
        doc = " [`ServiceOverbookingLimit`], [`ServiceOverbookingLimitClearData`],",
        doc = " [`ServiceOverbookingLimitResult`], [`ServiceOverbookingLimitSetData`]"
    )]
    #![cfg_attr(
        feature = "services",
        doc = "",
        doc = " # Services",
        doc = "",
        doc = " [`CategoryAvailability`], [`ResourceAvailabilityMetricTypeEnum`],",
        doc = " [`ResourceCategoryAvailabilityV20240122`], [`ServiceAvailabilityResult`],",
        doc = " [`ServiceAvailabilityResultV20240122`], [`ServiceAvailabilityUpdateData`],",
        doc = " [`ServiceDataDiscriminatorEnum`], [`ServiceResult`]"
    )]
    #![cfg_attr(
        feature = "source-assignments",
        doc = "",
        doc = " # SourceAssignments",
        doc = "",
        doc = " [`SourceAssignment`], [`SourceAssignmentResult`], [`SourceAssignmentResultV20240920`],",
        doc = " [`SourceAssignmentV20240920`]"
    )]
    #![cfg_attr(
        feature = "sources",
        doc = "",
        doc = " # Sources",
        doc = "",
        doc = " [`Source`], [`SourceResult`], [`SourceType`]"
    )]
    #![cfg_attr(
        feature = "tasks",
        doc = "",
        doc = " # Tasks",
        doc = "",
        doc = " [`AddTaskResult`], [`Task`], [`TaskResult`]"
    )]
    #![cfg_attr(
        feature = "tax-environments",
        doc = "",
        doc = " # TaxEnvironments",
        doc = "",
        doc = " [`TaxEnvironment`], [`TaxEnvironmentResult`]"
    )]
    #![cfg_attr(
        feature = "taxations",
        doc = "",
        doc = " # Taxations",
        doc = "",
        doc = " [`DateTimeIntervalUtc`], [`DependentTaxRateStrategy`], [`FlatTaxRateStrategy`],",
        doc = " [`RelativeTaxRateStrategy`], [`TaxRate`], [`TaxRateStrategy`], [`Taxation`],",
        doc = " [`TaxationResult`]"
    )]
    #![cfg_attr(
        feature = "voucher-codes",
        doc = "",
        doc = " # VoucherCodes",
        doc = "",
        doc = " [`VoucherCodeAddParameters`], [`VoucherCodeResult`]"
    )]
    #![cfg_attr(
        feature = "vouchers",
        doc = "",
        doc = " # Vouchers",
        doc = "",
        doc = " [`Voucher`], [`VoucherAddParameters`], [`VoucherAssignment`], [`VoucherExtent`],",
        doc = " [`VoucherResult`], [`VoucherTypeEnum`], [`VoucherUpdateParameters`],",
        doc = " [`VoucherWriteResult`]"
    )]
    //!
    //! # Shared by resources
    //!
    //! `AccountType`, `AccountTypeEnum`, `AccountingItem`, `AccountingState`,
    //! `AccountingStateEnum`, `ActivityState`, `ActivityStateEnum`, `ActivityStates`,
    //! `AddCreditCardResult`, `AdditionalServiceData`, `Address`, `AddressParameters`,
    //! `Amount`, `AmountParameters`, `AvailabilityAdjustment`, `Bill`, `BillAccountData`,
    //! `BillAssigneeData`, `BillCompanyData`, `BillCorrectionStateEnum`,
    //! `BillCorrectionTypeEnum`, `BillCustomerData`, `BillEnterpriseData`, `BillOptions`,
    //! `BillOwnerData`, `BillState`, `BillType`, `BookableServiceData`, `BusinessSegment`,
    //! `CancellationReason`, `Company`, `CompanyOptionUpdateParameters`, `CompanyOptions`,
    //! `CreditCardTransaction`, `CreditCardType`, `CreditRating`, `CreditRatingBasicEnum`,
    //! `CurrencyValue`, `CurrencyValueOld`, `Customer`, `CustomerClassificationEnum`,
    //! `CustomerOptionsEnum`, `DateFilterInterval`, `Device`, `DeviceCommandEvent`,
    //! `DeviceCommandStateEnum`, `DeviceTypeEnum`, `EnterpriseProfileData`,
    //! `EnterpriseSubscription`, `ExtendedAmount`, `ExtendedAmountParameters`,
    //! `ExternalPaymentTypeEnum`, `IdentityDocument`, `IdentityDocumentTypeEnum`,
    //! `IntegrationApiKeyCreatedData`, `IntegrationChangedData`, `IntegrationCreatedData`,
    //! `IntegrationDeletedData`, `IntegrationEnterprise`, `IntegrationEvent`,
    //! `IntegrationReference`, `IntegrationRequestor`, `IntegrationService`,
    //! `InvoicePaymentData`, `Limitation`, `OldAddress`, `OrderItemOld`, `OrderItemOldData`,
    //! `OrderNote`, `OrderNoteTypeEnum`, `OutletItemType`, `PaxCount`,
    //! `PaymentCardPaymentData`, `PaymentItemOld`, `PaymentItemOldData`, `PriceUpdateEvent`,
    //! `PricingModeEnum`, `Product`, `ProductChargingModeEnum`, `ProductClassifications`,
    //! `ProductConsumptionMomentEnum`, `ProductOptions`, `ProductOrderAdditionData`,
    //! `ProductOrderItemData`, `ProductPostingEnum`, `ProductPostingModeEnum`,
    //! `ProductPricingValue`, `ProfileData`, `Promotions`, `RateForExtent`, `RateGroupOld`,
    //! `RateTypeEnum`, `RebateOrderItemData`, `RelativeProductPrice`, `ReservationEvent`,
    //! `ReservationGroupOld`, `ReservationOld`, `ReservationOldOrigin`, `ReservationOptions`,
    //! `ReservationPersonCount`, `ReservationPurpose`, `ReservationPurposeEnum`, `Resource`,
    //! `ResourceAccessToken`, `ResourceAccessTokenPermissions`, `ResourceAccessTokenType`,
    //! `ResourceCategory`, `ResourceCategoryAssignment`, `ResourceCategoryImageAssignment`,
    //! `ResourceCategoryType`, `ResourceCategoryTypeEnum`, `ResourceClassification`,
    //! `ResourceData`, `ResourceEvent`, `ResourceFeature`, `ResourceFeatureAssignment`,
    //! `ResourceFeatureClassification`, `ResourceState`, `Service`, `ServiceData`,
    //! `ServiceOptions`, `ServiceOrderCancellationReasonEnum`,
    //! `ServiceOrderCommanderOriginEnum`, `ServiceOrderOptions`, `ServiceOrderOriginEnum`,
    //! `ServiceOrderStateEnum`, `ServiceOrderStateOld`, `SexEnum`, `SpaceData`, `TaxBreakdown`,
    //! `TaxBreakdownItem`, `TaxExemptionReasonTypeEnum`, `TaxValue`, `TimeFilterInterval`,
    //! `TimeUnitPeriodEnum`, `Title`, `VoucherCode`, `WebhookEventType`, `WebsocketEvent`

    #[cfg(feature = "account-notes")]
    pub use super::account_notes::{
        AccountNote, AccountNoteAddParameters, AccountNoteAdditionResult,
        AccountNoteClassificationEnum, AccountNoteResult, AccountNoteUpdateClassifications,
        AccountNoteUpdateParameters, AccountNoteUpdateResult,
    };

    #[cfg(feature = "accounting-categories")]
    pub use super::accounting_categories::{
        AccountingCategory, AccountingCategoryClassificationEnum, AccountingCategoryResult,
    };

    #[cfg(feature = "accounting-items")]
    pub use super::accounting_items::{
        AccountingItemExtent, AccountingItemResult, AccountingItemUpdateParameters,
        AccountingItemUpdateResult,
    };

    #[cfg(feature = "accounts")]
    pub use super::accounts::{
        Account, AccountCompanyUpdateParameters, AccountCustomerUpdateParameters,
        AccountMergeParameter, AccountParameterDiscriminatorEnum, AccountResult,
        AccountUpdateParameters, AddAccountFileResult, CompanyAccount,
        CompanyAccountClassifications, CompanyAccountOptions,
        CompanyClassificationUpdateParameters, CreditRatingBasic, CustomerAccount,
        CustomerAccountClassifications, CustomerAccountOptions,
        CustomerClassificationUpdateParameters, CustomerOptionUpdateParameters,
        LegalEntityIdentifierUpdateParameters, LegalEntityIdentifiers, MergeAccountTypeEnum,
    };

    #[cfg(feature = "addresses")]
    pub use super::addresses::{
        AccountAddress, AddressAddParameters, AddressResult, AddressResultPage,
        AddressUpdateParameters,
    };

    #[cfg(feature = "age-categories")]
    pub use super::age_categories::{
        AgeCategory, AgeCategoryClassificationEnum, AgeCategoryResult,
    };

    #[cfg(feature = "availability-adjustments")]
    pub use super::availability_adjustments::AvailabilityAdjustmentResult;

    #[cfg(feature = "availability-blocks")]
    pub use super::availability_blocks::{
        AvailabilityBlock, AvailabilityBlockAddParameters, AvailabilityBlockAddResult,
        AvailabilityBlockExtent, AvailabilityBlockResult, AvailabilityBlockStateEnum,
        AvailabilityBlockUpdateParameters, PickupDistributionEnum, ReleaseStrategyEnum,
    };

    #[cfg(feature = "billing-automation-payment-plans")]
    pub use super::billing_automation_payment_plans::{
        BillingAutomationPaymentPlanPaymentRequest, PaymentMethodsEnum, PaymentPlanAddResult,
    };

    #[cfg(feature = "billing-automations")]
    pub use super::billing_automations::{
        AccountingCategoryRoutedItemTypes, BillingAutomation,
        BillingAutomationAccountingCategoryAssignment, BillingAutomationAddParameters,
        BillingAutomationAssignment, BillingAutomationAssignmentAddParameters,
        BillingAutomationAssignmentTargetTypeEnum,
        BillingAutomationAssignmentUpdateParameters,
        BillingAutomationBillAggregationTypeEnum, BillingAutomationItemTypesParameters,
        BillingAutomationItemTypesUpdateParameters, BillingAutomationModificationResult,
        BillingAutomationOrderItemConsumptionPeriodTypeEnum, BillingAutomationPrepaymentEnum,
        BillingAutomationResult, BillingAutomationTriggerTypeEnum,
        BillingAutomationUpdateParameters, CompanyRelationsParameters,
        CompanyWithBillingAutomationRelation,
    };

    #[cfg(feature = "bills")]
    pub use super::bills::{
        BillAddParameters, BillCloseAccountParameters, BillExtent, BillOptionsParameters,
        BillPdfFile, BillPdfResult, BillPdfResultResult, BillPrintEvent, BillStateEnum,
        BillTypeEnum, BillUpdateParameters, BillsAddResult, BillsCloseResult, BillsResult,
        BillsUpdateResult, FinancialDocumentPdfTemplateTypeEnum,
    };

    #[cfg(feature = "business-segments")]
    pub use super::business_segments::BusinessSegmentResult;

    #[cfg(feature = "cancellation-policies")]
    pub use super::cancellation_policies::{
        CancellationFeeExtent, CancellationFeeExtentEnum, CancellationPolicy,
        CancellationPolicyApplicability, CancellationPolicyApplicabilityEnum,
        CancellationPolicyByRate, CancellationPolicyByRateResult,
        CancellationPolicyByReservation, CancellationPolicyByReservationResult,
        CancellationPolicyData, CancellationPolicyResult,
    };

    #[cfg(feature = "cashier-transactions")]
    pub use super::cashier_transactions::{
        CashierTransaction, CashierTransactionResult, CashierTransactionTypeEnum,
    };

    #[cfg(feature = "cashiers")]
    pub use super::cashiers::{Cashier, CashierResult};

    #[cfg(feature = "commands")]
    pub use super::commands::{
        BillFiscalMachineData, BillFiscalMachineDataDiscriminatorEnum,
        BillFiscalMachinePayloadData, DeviceCommand, DeviceCommandAddResult,
        DeviceCommandCreator, DeviceCommandData, DeviceCommandResult,
        FiscalMachineCommandData, FiscalMachinePayloadDataDiscriminatorEnum,
        ItalianFiscalMachineData, KeyCutterCommandData, PassportScannerCommandData,
        PaymentTerminalCommandAccountData, PaymentTerminalCommandCompanyData,
        PaymentTerminalCommandCustomerData, PaymentTerminalCommandData,
        PaymentTerminalCommandTypeEnum, PrinterCommandData,
    };

    #[cfg(feature = "companies")]
    pub use super::companies::{
        CompanyOptionsParameters, CompanyResult, CompanyTimeFilter, CreditRatingParameters,
        CreditRatingUpdateParameters,
    };

    #[cfg(feature = "companionships")]
    pub use super::companionships::{Companionship, CompanionshipExtent, CompanionshipResult};

    #[cfg(feature = "company-contracts")]
    pub use super::company_contracts::{
        ContractAdditionResult, ContractResult, ContractUpdateResult, TravelAgencyContract,
        TravelAgencyContractAddParameters, TravelAgencyContractOptions,
        TravelAgencyContractOptionsParameters, TravelAgencyContractUpdateParameters,
    };

    #[cfg(feature = "configuration")]
    pub use super::configuration::{
        AccountingConfiguration, AccountingConfigurationOptionEnum, Configuration,
        CurrencyAcceptance, Enterprise, PaymentCardStorage, SurchargeConfiguration,
    };

    #[cfg(feature = "counters")]
    pub use super::counters::{Counter, CounterResult, EnterpriseScopeCounterDiscriminator};

    #[cfg(feature = "countries")]
    pub use super::countries::{
        Country, CountryGroup, CountryResult, CountryRule, CountrySubdivision,
    };

    #[cfg(feature = "credit-cards")]
    pub use super::credit_cards::{
        ChargeCreditCardResult, CreditCard, CreditCardData, CreditCardFormat, CreditCardKind,
        CreditCardResult, CreditCardState,
    };

    #[cfg(feature = "currencies")]
    pub use super::currencies::{Currency, CurrencyResult};

    #[cfg(feature = "customers")]
    pub use super::customers::{
        ChargeableCustomer, CustomerAddFileResult, CustomerExtent, CustomerItemResult,
        CustomerItems, CustomerOptionEnum, CustomerRelationship, CustomerRelationshipResult,
        CustomerRelationshipTypeEnum, CustomerResult, CustomerSearchResult,
        DocumentParameters, Sex,
    };

    #[cfg(feature = "departments")]
    pub use super::departments::{Department, DepartmentResult};

    #[cfg(feature = "devices")]
    pub use super::devices::DeviceResult;

    #[cfg(feature = "enterprises")]
    pub use super::enterprises::{EnterprisePortfolio, EnterpriseResult};

    #[cfg(any(feature = "webhooks", feature = "websocket"))]
    pub use super::events::{
        DeviceCommandEvent, IntegrationApiKeyCreatedData, IntegrationChangedData,
        IntegrationCreatedData, IntegrationDeletedData, IntegrationEnterprise,
        IntegrationEvent, IntegrationReference, IntegrationRequestor, IntegrationService,
        PriceUpdateEvent, ReservationEvent, ResourceEvent, WebhookEventType, WebsocketEvent,
    };

    #[cfg(feature = "exchange-rates")]
    pub use super::exchange_rates::{ExchangeRate, ExchangeRateResult};

    #[cfg(feature = "exports")]
    pub use super::exports::{
        Export, ExportAddResult, ExportDataFilters, ExportEntityTypeEnum, ExportFileEntry,
        ExportLedgerEntryDataFilters, ExportResult, ExportScope, ExportScopeParameters,
        ExportStatusEnum, LedgerEntry, LedgerEntryAccountingItemTypeEnum, LedgerEntryTypeEnum,
    };

    #[cfg(feature = "fiscal-machine-commands")]
    pub use super::fiscal_machine_commands::{
        BillV20250623, CommandsGetAllFilterByCommandIdParameters,
        CommandsGetAllFilterByStatesParameters, FiscalMachineAdditionalData,
        FiscalMachineCommandDataV20250623, FiscalMachineCommandDataV20250623Result,
        ItalianFiscalMachineDataV20250623, ItalianFiscalMachinePayloadV20250623,
    };

    #[cfg(feature = "identity-documents")]
    pub use super::identity_documents::{
        IdentityDocumentResult, IdentityDocumentUpdateParameters, IdentityDocumentV20241025,
        IdentityDocumentWriteResult, IdentityDocumentsAddData,
    };

    #[cfg(feature = "images")]
    pub use super::images::{
        ImageResizeModeEnum, ImageSizeParameters, ImageUrl, ImageUrlResult,
    };

    #[cfg(feature = "languages")]
    pub use super::languages::{Language, LanguageResult, LanguageTextResult, LanguageTexts};

    #[cfg(feature = "ledger-balances")]
    pub use super::ledger_balances::{
        AccountingLedgerTypeEnum, LedgerBalance, LedgerBalanceResult,
    };

    #[cfg(feature = "loyalty-memberships")]
    pub use super::loyalty_memberships::{
        LoyaltyMembership, LoyaltyMembershipAddParameters, LoyaltyMembershipResult,
        LoyaltyMembershipStateEnum, LoyaltyMembershipUpdateParameters,
    };

    #[cfg(feature = "loyalty-programs")]
    pub use super::loyalty_programs::{
        LoyaltyProgram, LoyaltyProgramAddParameters, LoyaltyProgramAdditionResult,
        LoyaltyProgramResult, LoyaltyProgramSubscription, LoyaltyProgramType,
        LoyaltyProgramUpdateParameters, LoyaltyProgramUpdateResult,
    };

    #[cfg(feature = "loyalty-tiers")]
    pub use super::loyalty_tiers::{
        LoyaltyTier, LoyaltyTierAddParameters, LoyaltyTierResult,
        LoyaltyTierUpdateParameters, LoyaltyTierWriteResult,
    };

    #[cfg(feature = "message-threads")]
    pub use super::message_threads::{
        MessageThread, MessageThreadAddResult, MessageThreadResult,
    };

    #[cfg(feature = "messages")]
    pub use super::messages::{
        AddedMessage, AddedMessageResult, Message, MessageAddParameters, MessageResult,
        SenderCoproduct, SenderDiscriminatorEnum,
    };

    #[cfg(feature = "order-items")]
    pub use super::order_items::{
        AllowanceProfitTypeEnum, OrderItem, OrderItemAllowanceDiscountData,
        OrderItemAllowanceProfitsData, OrderItemData, OrderItemOptions, OrderItemProductData,
        OrderItemRebateData, OrderItemResult, OrderItemTypeEnum, ProductTypeEnum,
        RevenueTypeEnum,
    };

    #[cfg(feature = "orders")]
    pub use super::orders::{
        OrderAdditionOptions, OrderAdditionResult, OrderItemAdditionData,
    };

    #[cfg(feature = "outlet-bills")]
    pub use super::outlet_bills::{
        AddOutletBillsResult, OutletBillParameters, OutletItemParameters,
    };

    #[cfg(feature = "outlet-items")]
    pub use super::outlet_items::{OutletBill, OutletItem, OutletItemResult};

    #[cfg(feature = "outlets")]
    pub use super::outlets::{Outlet, OutletResult};

    #[cfg(feature = "payment-method-requests")]
    pub use super::payment_method_requests::{
        PaymentMethodRequestAdditionResult, PaymentMethodRequestEmailTypesEnum,
        PaymentMethodRequestPaymentMethodsEnum,
    };

    #[cfg(feature = "payment-requests")]
    pub use super::payment_requests::{
        PaymentRequest, PaymentRequestAddParameters, PaymentRequestAdditionResult,
        PaymentRequestCancellationResult, PaymentRequestReason, PaymentRequestResult,
        PaymentRequestState, PaymentRequestType,
    };

    #[cfg(feature = "payments")]
    pub use super::payments::{
        AddExternalPaymentResult, AlternativePaymentMethodDeprecated,
        AlternativePaymentMethodTypeEnum, AlternativePaymentResult, AlternativePaymentsData,
        CreditCardParameters, IdealData, InvoicePaymentTypeEnum, NextAction,
        NextActionTypeEnum, Payment, PaymentAlternativeData, PaymentCreditCardData,
        PaymentData, PaymentDiscriminatorEnum, PaymentExternalData, PaymentGhostData,
        PaymentInvoiceData, PaymentKindEnum, PaymentOriginEnum, PaymentRefundResult,
        PaymentResult, PaymentState, PaymentStateEnum, RefundTypeEnum, SepaDirectDebitData,
    };

    #[cfg(feature = "preauthorizations")]
    pub use super::preauthorizations::{
        Preauthorization, PreauthorizationResult, PreauthorizationState,
    };

    #[cfg(feature = "product-categories")]
    pub use super::product_categories::{
        ParentProductCategory, ProductCategory, ProductCategoryResult,
    };

    #[cfg(feature = "product-service-orders")]
    pub use super::product_service_orders::{
        ProductServiceOrderResult, ServiceOrder, ServiceOrderState,
    };

    #[cfg(feature = "products")]
    pub use super::products::{
        ProductAgeCategoryPrice, ProductPriceUpdate, ProductPricingResult, ProductResult,
    };

    #[cfg(feature = "rate-groups")]
    pub use super::rate_groups::{RateGroup, RateGroupResult};

    #[cfg(feature = "rates")]
    pub use super::rates::{
        AgeCategoryAdjustment, AgeCategoryAdjustmentTypeEnum,
        BaseRatePricingParametersWithOccupancyAdjustments,
        BaseRatePricingWithoutAdjustmentsParameters, CategoryAdjustment, CategoryPricing,
        DateRestriction, DependentRatePricingParameters, DependentRateSetPricingParameters,
        EarlinessRestriction, LengthRestriction, Rate, RateAddData,
        RateAddPricingDataParameters, RateAddResult, RateAddTypeEnum,
        RateCapacityOffsetUpdateParameters, RateExtent, RatePriceUpdate, RatePricing,
        RatePricingDiscriminatorEnum, RateRestrictionResult, RateResult, RateSetData,
        RateSetPricingDataParameters, RateSetResult,
    };

    #[cfg(feature = "reservation-groups")]
    pub use super::reservation_groups::{ReservationGroup, ReservationGroupResult};

    #[cfg(feature = "reservations")]
    pub use super::reservations::{
        AddProductItemsResult, AddedReservation, ChannelManagerDetails,
        CompanionshipAddResult, MultipleReservationResult, PerUnitPriceParameters,
        Reservation, ReservationAdditionResult, ReservationData, ReservationExtent,
        ReservationItemResult, ReservationItems, ReservationPrice, ReservationPriceTotal,
        ReservationPricingResult, ReservationQrCodeData, ReservationResult,
        ReservationServiceOrderResult, ReservationTimeFilter,
        ReservationUpdateOptionsParameters, ReservationUpdateParameters,
        ReservationsChannelManagerDetailsResult,
    };

    #[cfg(feature = "resource-access-tokens")]
    pub use super::resource_access_tokens::{
        ResourceAccessTokenAdditionResult, ResourceAccessTokenParameters,
        ResourceAccessTokenPermissionsParameters, ResourceAccessTokenResult,
        ResourceAccessTokenUpdateParameters, ResourceAccessTokenUpdateResult,
    };

    #[cfg(feature = "resource-blocks")]
    pub use super::resource_blocks::{
        ResourceBlock, ResourceBlockAddParameters, ResourceBlockAdditionResult,
        ResourceBlockExtent, ResourceBlockResult, ResourceBlockType,
    };

    #[cfg(feature = "resource-categories")]
    pub use super::resource_categories::{
        ResourceCategoryAddParameters, ResourceCategoryModificationResult,
        ResourceCategoryResult, ResourceCategoryUpdateParameters, ResourceClassificationEnum,
    };

    #[cfg(feature = "resource-category-assignments")]
    pub use super::resource_category_assignments::ResourceCategoryAssignmentResult;

    #[cfg(feature = "resource-category-image-assignments")]
    pub use super::resource_category_image_assignments::ResourceCategoryImageAssignmentResult;

    #[cfg(feature = "resource-feature-assignments")]
    pub use super::resource_feature_assignments::ResourceFeatureAssignmentResult;

    #[cfg(feature = "resource-features")]
    pub use super::resource_features::ResourceFeatureResult;

    #[cfg(feature = "resources")]
    pub use super::resources_::{
        OccupancyStateEnum, ResourceCategoryOccupancyState, ResourceExtent,
        ResourceOccupancyState, ResourceResult, ResourceUpdateParameters,
        ResourceUpdateParametersData, ResourcesOccupancyStateResult,
        SpaceDataUpdateParameters,
    };

    #[cfg(feature = "restrictions")]
    pub use super::restrictions::{
        DaysParameters, Hours, Restriction, RestrictionClearData, RestrictionConditions,
        RestrictionExceptions, RestrictionOrigin, RestrictionOriginEnum, RestrictionResult,
        RestrictionSetData, RestrictionTypeEnum,
    };

    #[cfg(feature = "routing-rules")]
    pub use super::routing_rules::{
        RoutingRule, RoutingRuleAddParameter, RoutingRuleAdditionResult,
        RoutingRuleApplicability, RoutingRuleAssignmentTargetType,
        RoutingRuleCompanyRelation, RoutingRuleResult, RoutingRuleRouteType,
        RoutingRuleStayItems, RoutingRuleStayItemsAddParameters,
        RoutingRuleStayItemsUpdateParameters, RoutingRuleUpdateParameters,
        RoutingRuleUpdateResult,
    };

    #[cfg(feature = "rules")]
    pub use super::rules::{
        Rule, RuleAction, RuleActionData, RuleActionProductData, RuleActionType,
        RuleCondition, RuleConditionType, RuleConditions, RuleExtent, RuleResult,
    };

    #[cfg(feature = "service-order-notes")]
    pub use super::service_order_notes::{
        ServiceOrderNoteAddParameters, ServiceOrderNoteAdditionResult,
        ServiceOrderNoteResult, ServiceOrderNoteUpdateParameters,
        ServiceOrderNoteUpdateResult,
    };

    #[cfg(feature = "service-overbooking-limits")]
    pub use super::service_overbooking_limits::{
        ServiceOverbookingLimit, ServiceOverbookingLimitClearData,
        ServiceOverbookingLimitResult, ServiceOverbookingLimitSetData,
    };

    #[cfg(feature = "services")]
    pub use super::services::{
        CategoryAvailability, ResourceAvailabilityMetricTypeEnum,
        ResourceCategoryAvailabilityV20240122, ServiceAvailabilityResult,
        ServiceAvailabilityResultV20240122, ServiceAvailabilityUpdateData,
        ServiceDataDiscriminatorEnum, ServiceResult,
    };

    pub use super::shared::{ActivityStates, Limitation, TimeFilterInterval};

    #[cfg(
        any(
            feature = "account-notes",
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "fiscal-machine-commands",
            feature = "order-items",
            feature = "product-service-orders"
        )
    )]
    pub use super::shared::account_notes_accounts_bills_and_4_more::AccountTypeEnum;

    #[cfg(
        any(
            feature = "account-notes",
            feature = "fiscal-machine-commands",
            feature = "loyalty-memberships"
        )
    )]
    pub use super::shared::account_notes_fiscal_machine_commands_loyalty_memberships::{
        EnterpriseProfileData, ProfileData,
    };

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "ledger-balances",
            feature = "order-items",
            feature = "outlet-items",
            feature = "payment-requests",
            feature = "payments",
            feature = "preauthorizations",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )]
    pub use super::shared::accounting_items_bills_commands_and_10_more::{
        Amount, TaxBreakdown, TaxBreakdownItem, TaxValue,
    };

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers"
        )
    )]
    pub use super::shared::accounting_items_bills_commands_and_1_more::{
        InvoicePaymentData, PaymentCardPaymentData, PaymentItemOld, PaymentItemOldData,
    };

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )]
    pub use super::shared::accounting_items_bills_commands_and_2_more::{
        OrderItemOld, OrderItemOldData, ProductOrderItemData, RebateOrderItemData,
    };

    #[cfg(
        any(
            feature = "accounting-items",
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "payments",
            feature = "products",
            feature = "reservations"
        )
    )]
    pub use super::shared::accounting_items_bills_commands_and_4_more::ExtendedAmount;

    #[cfg(any(feature = "accounting-items", feature = "payments"))]
    pub use super::shared::accounting_items_payments::CreditCardTransaction;

    #[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
    pub use super::shared::accounting_items_payments_reservations::AccountingState;

    #[cfg(
        any(
            feature = "accounts",
            feature = "bills",
            feature = "commands",
            feature = "companionships",
            feature = "customers",
            feature = "fiscal-machine-commands",
            feature = "reservations"
        )
    )]
    pub use super::shared::accounts_bills_commands_and_4_more::Title;

    #[cfg(any(feature = "accounts", feature = "companies"))]
    pub use super::shared::accounts_companies::CompanyOptionUpdateParameters;

    #[cfg(
        any(
            feature = "accounts",
            feature = "companies",
            feature = "reservations",
            feature = "vouchers"
        )
    )]
    pub use super::shared::accounts_companies_reservations_and_1_more::CreditRatingBasicEnum;

    #[cfg(any(feature = "addresses", feature = "payments", feature = "reservations"))]
    pub use super::shared::addresses_payments_reservations::AccountType;

    #[cfg(any(feature = "availability-adjustments", feature = "availability-blocks"))]
    pub use super::shared::availability_adjustments_availability_blocks::AvailabilityAdjustment;

    #[cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "services"
        )
    )]
    pub use super::shared::availability_adjustments_availability_blocks_services::PaxCount;

    #[cfg(
        any(
            feature = "availability-adjustments",
            feature = "availability-blocks",
            feature = "voucher-codes",
            feature = "vouchers"
        )
    )]
    pub use super::shared::availability_adjustments_availability_blocks_voucher_codes_and_1_more::ActivityStateEnum;

    #[cfg(any(feature = "availability-adjustments", feature = "service-overbooking-limits"))]
    pub use super::shared::availability_adjustments_service_overbooking_limits::ActivityState;

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "cashier-transactions",
            feature = "commands",
            feature = "outlet-items",
            feature = "reservations",
            feature = "restrictions"
        )
    )]
    pub use super::shared::availability_blocks_cashier_transactions_commands_and_3_more::CurrencyValueOld;

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "companionships",
            feature = "customers",
            feature = "reservations"
        )
    )]
    pub use super::shared::availability_blocks_companionships_customers_and_1_more::{
        CancellationReason, ReservationOld, ReservationOldOrigin, ReservationOptions,
        ReservationPersonCount, ReservationPurpose, ServiceOrderStateOld,
    };

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "rates",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )]
    pub use super::shared::availability_blocks_rates_reservations_and_2_more::RateTypeEnum;

    #[cfg(any(feature = "availability-blocks", feature = "reservations"))]
    pub use super::shared::availability_blocks_reservations::{
        ReservationPurposeEnum, ServiceOrderCancellationReasonEnum,
    };

    #[cfg(
        any(
            feature = "availability-blocks",
            feature = "reservations",
            feature = "rules",
            feature = "vouchers"
        )
    )]
    pub use super::shared::availability_blocks_reservations_rules_and_1_more::RateForExtent;

    #[cfg(any(feature = "bills", feature = "commands"))]
    pub use super::shared::bills_commands::{Bill, BillAssigneeData, BillOwnerData};

    #[cfg(
        any(
            feature = "bills",
            feature = "commands",
            feature = "customers",
            feature = "reservations"
        )
    )]
    pub use super::shared::bills_commands_customers_and_1_more::AccountingItem;

    #[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
    pub use super::shared::bills_commands_fiscal_machine_commands::{
        Address, BillAccountData, BillCompanyData, BillCorrectionStateEnum,
        BillCorrectionTypeEnum, BillCustomerData, BillEnterpriseData, BillOptions, BillState,
        BillType,
    };

    #[cfg(any(feature = "bills", feature = "companies", feature = "customers"))]
    pub use super::shared::bills_companies_customers::AddressParameters;

    #[cfg(any(feature = "business-segments", feature = "reservations", feature = "rules"))]
    pub use super::shared::business_segments_reservations_rules::BusinessSegment;

    #[cfg(
        any(
            feature = "cancellation-policies",
            feature = "payment-requests",
            feature = "payments",
            feature = "restrictions"
        )
    )]
    pub use super::shared::cancellation_policies_payment_requests_payments_and_1_more::CurrencyValue;

    #[cfg(
        any(feature = "commands", feature = "devices", feature = "fiscal-machine-commands")
    )]
    pub use super::shared::commands_devices_fiscal_machine_commands::{
        Device, DeviceTypeEnum,
    };

    #[cfg(
        any(
            feature = "commands",
            feature = "fiscal-machine-commands",
            feature = "webhooks",
            feature = "websocket"
        )
    )]
    pub use super::shared::commands_fiscal_machine_commands_webhooks_and_1_more::DeviceCommandStateEnum;

    #[cfg(
        any(
            feature = "companies",
            feature = "companionships",
            feature = "configuration",
            feature = "customers",
            feature = "enterprises",
            feature = "reservations",
            feature = "vouchers"
        )
    )]
    pub use super::shared::companies_companionships_configuration_and_4_more::OldAddress;

    #[cfg(any(feature = "companies", feature = "reservations", feature = "vouchers"))]
    pub use super::shared::companies_reservations_vouchers::{
        Company, CompanyOptions, CreditRating,
    };

    #[cfg(
        any(
            feature = "companionships",
            feature = "customers",
            feature = "identity-documents",
            feature = "reservations"
        )
    )]
    pub use super::shared::companionships_customers_identity_documents_and_1_more::IdentityDocumentTypeEnum;

    #[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
    pub use super::shared::companionships_customers_reservations::{
        Customer, CustomerClassificationEnum, CustomerOptionsEnum, IdentityDocument, SexEnum,
    };

    #[cfg(
        any(
            feature = "companionships",
            feature = "customers",
            feature = "reservations",
            feature = "resource-features",
            feature = "resources"
        )
    )]
    pub use super::shared::companionships_customers_reservations_and_2_more::ResourceFeatureClassification;

    #[cfg(any(feature = "companionships", feature = "reservations"))]
    pub use super::shared::companionships_reservations::ReservationGroupOld;

    #[cfg(any(feature = "configuration", feature = "credit-cards"))]
    pub use super::shared::configuration_credit_cards::CreditCardType;

    #[cfg(any(feature = "configuration", feature = "enterprises"))]
    pub use super::shared::configuration_enterprises::{
        EnterpriseSubscription, PricingModeEnum,
    };

    #[cfg(any(feature = "configuration", feature = "payments"))]
    pub use super::shared::configuration_payments::ExternalPaymentTypeEnum;

    #[cfg(
        any(
            feature = "configuration",
            feature = "products",
            feature = "reservations",
            feature = "services"
        )
    )]
    pub use super::shared::configuration_products_reservations_and_1_more::Promotions;

    #[cfg(any(feature = "configuration", feature = "reservations", feature = "services"))]
    pub use super::shared::configuration_reservations_services::{
        AdditionalServiceData, BookableServiceData, Service, ServiceData, ServiceOptions,
        TimeUnitPeriodEnum,
    };

    #[cfg(any(feature = "credit-cards", feature = "payments"))]
    pub use super::shared::credit_cards_payments::{
        AddCreditCardResult, ExtendedAmountParameters,
    };

    #[cfg(any(feature = "exports", feature = "ledger-balances"))]
    pub use super::shared::exports_ledger_balances::DateFilterInterval;

    #[cfg(any(feature = "order-items", feature = "payments"))]
    pub use super::shared::order_items_payments::AccountingStateEnum;

    #[cfg(
        any(
            feature = "order-items",
            feature = "products",
            feature = "rates",
            feature = "reservations"
        )
    )]
    pub use super::shared::order_items_products_rates_and_1_more::TaxExemptionReasonTypeEnum;

    #[cfg(
        any(
            feature = "orders",
            feature = "outlet-bills",
            feature = "payments",
            feature = "rates",
            feature = "reservations"
        )
    )]
    pub use super::shared::orders_outlet_bills_payments_and_2_more::AmountParameters;

    #[cfg(any(feature = "orders", feature = "reservations"))]
    pub use super::shared::orders_reservations::ProductOrderAdditionData;

    #[cfg(any(feature = "outlet-bills", feature = "outlet-items"))]
    pub use super::shared::outlet_bills_outlet_items::OutletItemType;

    #[cfg(any(feature = "product-service-orders", feature = "reservations"))]
    pub use super::shared::product_service_orders_reservations::{
        ServiceOrderCommanderOriginEnum, ServiceOrderOptions, ServiceOrderOriginEnum,
    };

    #[cfg(
        any(
            feature = "product-service-orders",
            feature = "reservations",
            feature = "webhooks",
            feature = "websocket"
        )
    )]
    pub use super::shared::product_service_orders_reservations_webhooks_and_1_more::ServiceOrderStateEnum;

    #[cfg(any(feature = "products", feature = "reservations"))]
    pub use super::shared::products_reservations::{
        Product, ProductChargingModeEnum, ProductClassifications,
        ProductConsumptionMomentEnum, ProductOptions, ProductPostingEnum,
        ProductPostingModeEnum, ProductPricingValue, RelativeProductPrice,
    };

    #[cfg(any(feature = "rates", feature = "reservations", feature = "rules"))]
    pub use super::shared::rates_reservations_rules::RateGroupOld;

    #[cfg(any(feature = "reservations", feature = "resource-access-tokens"))]
    pub use super::shared::reservations_resource_access_tokens::{
        ResourceAccessToken, ResourceAccessTokenPermissions, ResourceAccessTokenType,
    };

    #[cfg(
        any(
            feature = "reservations",
            feature = "resource-categories",
            feature = "resources",
            feature = "rules"
        )
    )]
    pub use super::shared::reservations_resource_categories_resources_and_1_more::{
        ResourceCategory, ResourceCategoryType, ResourceClassification,
    };

    #[cfg(
        any(
            feature = "reservations",
            feature = "resource-category-assignments",
            feature = "resources"
        )
    )]
    pub use super::shared::reservations_resource_category_assignments_resources::ResourceCategoryAssignment;

    #[cfg(any(feature = "reservations", feature = "resources"))]
    pub use super::shared::reservations_resources::{Resource, ResourceData, SpaceData};

    #[cfg(
        any(
            feature = "reservations",
            feature = "resources",
            feature = "webhooks",
            feature = "websocket"
        )
    )]
    pub use super::shared::reservations_resources_webhooks_and_1_more::ResourceState;

    #[cfg(any(feature = "reservations", feature = "service-order-notes"))]
    pub use super::shared::reservations_service_order_notes::{OrderNote, OrderNoteTypeEnum};

    #[cfg(any(feature = "resource-categories", feature = "restrictions"))]
    pub use super::shared::resource_categories_restrictions::ResourceCategoryTypeEnum;

    #[cfg(any(feature = "resource-category-image-assignments", feature = "resources"))]
    pub use super::shared::resource_category_image_assignments_resources::ResourceCategoryImageAssignment;

    #[cfg(any(feature = "resource-feature-assignments", feature = "resources"))]
    pub use super::shared::resource_feature_assignments_resources::ResourceFeatureAssignment;

    #[cfg(any(feature = "resource-features", feature = "resources"))]
    pub use super::shared::resource_features_resources::ResourceFeature;

    #[cfg(any(feature = "voucher-codes", feature = "vouchers"))]
    pub use super::shared::voucher_codes_vouchers::VoucherCode;

    #[cfg(feature = "source-assignments")]
    pub use super::source_assignments::{
        SourceAssignment, SourceAssignmentResult, SourceAssignmentResultV20240920,
        SourceAssignmentV20240920,
    };

    #[cfg(feature = "sources")]
    pub use super::sources::{Source, SourceResult, SourceType};

    #[cfg(feature = "tasks")]
    pub use super::tasks::{AddTaskResult, Task, TaskResult};

    #[cfg(feature = "tax-environments")]
    pub use super::tax_environments::{TaxEnvironment, TaxEnvironmentResult};

    #[cfg(feature = "taxations")]
    pub use super::taxations::{
        DateTimeIntervalUtc, DependentTaxRateStrategy, FlatTaxRateStrategy,
        RelativeTaxRateStrategy, TaxRate, TaxRateStrategy, Taxation, TaxationResult,
    };

    #[cfg(feature = "voucher-codes")]
    pub use super::voucher_codes::{VoucherCodeAddParameters, VoucherCodeResult};

    #[cfg(feature = "vouchers")]
    pub use super::vouchers::{
        Voucher, VoucherAddParameters, VoucherAssignment, VoucherExtent, VoucherResult,
        VoucherTypeEnum, VoucherUpdateParameters, VoucherWriteResult,
    };
}

pub mod requests {
    //! Requests: the arguments of operations, by resource.
    #![cfg_attr(
        feature = "account-notes",
        doc = "",
        doc = " # AccountNotes",
        doc = "",
        doc = " [`AccountNotesAdd`], [`AccountNotesDelete`], [`AccountNotesGetAll`],",
        doc = " [`AccountNotesUpdate`]"
    )]
    #![cfg_attr(
        feature = "accounting-categories",
        doc = "",
        doc = " # AccountingCategories",
        doc = "",
        doc = " [`AccountingCategoriesGetAll`]"
    )]
    #![cfg_attr(
        feature = "accounting-items",
        doc = "",
        doc = " # AccountingItems",
        doc = "",
        doc = " [`AccountingItemsGetAll`], [`AccountingItemsUpdate`]"
    )]
    #![cfg_attr(
        feature = "accounts",
        doc = "",
        doc = " # Accounts",
        doc = "",
        doc = " [`AccountsAddFile`], [`AccountsMerge`], [`AccountsUpdate`]"
    )]
    #![cfg_attr(
        feature = "addresses",
        doc = "",
        doc = " # Addresses",
        doc = "",
        doc = " [`AddressesAdd`], [`AddressesDelete`], [`AddressesGetAll`], [`AddressesUpdate`]"
    )]
    #![cfg_attr(
        feature = "age-categories",
        doc = "",
        doc = " # AgeCategories",
        doc = "",
        doc = " [`AgeCategoriesGetAll`]"
    )]
    #![cfg_attr(
        feature = "availability-adjustments",
        doc = "",
        doc = " # AvailabilityAdjustments",
        doc = "",
        doc = " [`AvailabilityAdjustmentsGetAll`]"
    )]
    #![cfg_attr(
        feature = "availability-blocks",
        doc = "",
        doc = " # AvailabilityBlocks",
        doc = "",
        doc = " [`AvailabilityBlocksAdd`], [`AvailabilityBlocksDelete`], [`AvailabilityBlocksGetAll`],",
        doc = " [`AvailabilityBlocksUpdate`]"
    )]
    #![cfg_attr(
        feature = "billing-automation-payment-plans",
        doc = "",
        doc = " # BillingAutomationPaymentPlans",
        doc = "",
        doc = " [`BillingAutomationPaymentPlansAdd`]"
    )]
    #![cfg_attr(
        feature = "billing-automations",
        doc = "",
        doc = " # BillingAutomations",
        doc = "",
        doc = " [`BillingAutomationsAdd`], [`BillingAutomationsDelete`], [`BillingAutomationsGetAll`],",
        doc = " [`BillingAutomationsUpdate`], [`BillingAutomationsUpdateAssignments`]"
    )]
    #![cfg_attr(
        feature = "bills",
        doc = "",
        doc = " # Bills",
        doc = "",
        doc = " [`BillsAdd`], [`BillsClose`], [`BillsDelete`], [`BillsGetAll`], [`BillsGetPdf`],",
        doc = " [`BillsUpdate`]"
    )]
    #![cfg_attr(
        feature = "business-segments",
        doc = "",
        doc = " # BusinessSegments",
        doc = "",
        doc = " [`BusinessSegmentsGetAll`]"
    )]
    #![cfg_attr(
        feature = "cancellation-policies",
        doc = "",
        doc = " # CancellationPolicies",
        doc = "",
        doc = " [`CancellationPoliciesGetAll`], [`CancellationPoliciesGetByRates`],",
        doc = " [`CancellationPoliciesGetByReservations`]"
    )]
    #![cfg_attr(
        feature = "cashier-transactions",
        doc = "",
        doc = " # CashierTransactions",
        doc = "",
        doc = " [`CashierTransactionsGetAll`]"
    )]
    #![cfg_attr(
        feature = "cashiers",
        doc = "",
        doc = " # Cashiers",
        doc = "",
        doc = " [`CashiersGetAll`]"
    )]
    #![cfg_attr(
        feature = "commands",
        doc = "",
        doc = " # Commands",
        doc = "",
        doc = " [`CommandsAddKeyCutter`], [`CommandsAddPaymentTerminal`], [`CommandsAddPrinter`],",
        doc = " [`CommandsGetAllActive`], [`CommandsGetAllByIds`], [`CommandsUpdate`]"
    )]
    #![cfg_attr(
        feature = "companies",
        doc = "",
        doc = " # Companies",
        doc = "",
        doc = " [`CompaniesAdd`], [`CompaniesDelete`], [`CompaniesGetAll`], [`CompaniesUpdate`]"
    )]
    #![cfg_attr(
        feature = "companionships",
        doc = "",
        doc = " # Companionships",
        doc = "",
        doc = " [`CompanionshipsGetAll`]"
    )]
    #![cfg_attr(
        feature = "company-contracts",
        doc = "",
        doc = " # CompanyContracts",
        doc = "",
        doc = " [`CompanyContractsAdd`], [`CompanyContractsDelete`], [`CompanyContractsGetAll`],",
        doc = " [`CompanyContractsUpdate`]"
    )]
    #![cfg_attr(
        feature = "configuration",
        doc = "",
        doc = " # Configuration",
        doc = "",
        doc = " [`ConfigurationGet`]"
    )]
    #![cfg_attr(
        feature = "counters",
        doc = "",
        doc = " # Counters",
        doc = "",
        doc = " [`CountersGetAll`]"
    )]
    #![cfg_attr(
        feature = "countries",
        doc = "",
        doc = " # Countries",
        doc = "",
        doc = " [`CountriesGetAll`]"
    )]
    #![cfg_attr(
        feature = "credit-cards",
        doc = "",
        doc = " # CreditCards",
        doc = "",
        doc = " [`CreditCardsAddTokenized`], [`CreditCardsCharge`], [`CreditCardsDisable`],",
        doc = " [`CreditCardsGetAll`]"
    )]
    #![cfg_attr(
        feature = "currencies",
        doc = "",
        doc = " # Currencies",
        doc = "",
        doc = " [`CurrenciesGetAll`]"
    )]
    #![cfg_attr(
        feature = "customers",
        doc = "",
        doc = " # Customers",
        doc = "",
        doc = " [`CustomersAdd`], [`CustomersAddFile`], [`CustomersGetAll`], [`CustomersGetOpenItems`],",
        doc = " [`CustomersGetRelationships`], [`CustomersMerge`], [`CustomersSearch`],",
        doc = " [`CustomersUpdate`]"
    )]
    #![cfg_attr(
        feature = "departments",
        doc = "",
        doc = " # Departments",
        doc = "",
        doc = " [`DepartmentsGetAll`]"
    )]
    #![cfg_attr(
        feature = "devices",
        doc = "",
        doc = " # Devices",
        doc = "",
        doc = " [`DevicesGetAll`]"
    )]
    #![cfg_attr(
        feature = "enterprises",
        doc = "",
        doc = " # Enterprises",
        doc = "",
        doc = " [`EnterprisesGetAll`]"
    )]
    #![cfg_attr(
        feature = "exchange-rates",
        doc = "",
        doc = " # ExchangeRates",
        doc = "",
        doc = " [`ExchangeRatesGetAll`]"
    )]
    #![cfg_attr(
        feature = "exports",
        doc = "",
        doc = " # Exports",
        doc = "",
        doc = " [`ExportsAdd`], [`ExportsGetAll`]"
    )]
    #![cfg_attr(
        feature = "fiscal-machine-commands",
        doc = "",
        doc = " # FiscalMachineCommands",
        doc = "",
        doc = " [`FiscalMachineCommandsGetAll`]"
    )]
    #![cfg_attr(
        feature = "identity-documents",
        doc = "",
        doc = " # IdentityDocuments",
        doc = "",
        doc = " [`IdentityDocumentsAdd`], [`IdentityDocumentsClear`], [`IdentityDocumentsDelete`],",
        doc = " [`IdentityDocumentsGetAll`], [`IdentityDocumentsUpdate`]"
    )]
    #![cfg_attr(
        feature = "images",
        doc = "",
        doc = " # Images",
        doc = "",
        doc = " [`ImagesGetUrls`]"
    )]
    #![cfg_attr(
        feature = "languages",
        doc = "",
        doc = " # Languages",
        doc = "",
        doc = " [`LanguagesGetAll`], [`LanguagesGetTexts`]"
    )]
    #![cfg_attr(
        feature = "ledger-balances",
        doc = "",
        doc = " # LedgerBalances",
        doc = "",
        doc = " [`LedgerBalancesGetAll`]"
    )]
    #![cfg_attr(
        feature = "loyalty-memberships",
        doc = "",
        doc = " # LoyaltyMemberships",
        doc = "",
        doc = " [`LoyaltyMembershipsAdd`], [`LoyaltyMembershipsDelete`], [`LoyaltyMembershipsGetAll`],",
        doc = " [`LoyaltyMembershipsUpdate`]"
    )]
    #![cfg_attr(
        feature = "loyalty-programs",
        doc = "",
        doc = " # LoyaltyPrograms",
        doc = "",
        doc = " [`LoyaltyProgramsAdd`], [`LoyaltyProgramsDelete`], [`LoyaltyProgramsGetAll`],",
        doc = " [`LoyaltyProgramsUpdate`]"
    )]
    #![cfg_attr(
        feature = "loyalty-tiers",
        doc = "",
        doc = " # LoyaltyTiers",
        doc = "",
        doc = " [`LoyaltyTiersAdd`], [`LoyaltyTiersDelete`], [`LoyaltyTiersGetAll`],",
        doc = " [`LoyaltyTiersUpdate`]"
    )]
    #![cfg_attr(
        feature = "message-threads",
        doc = "",
        doc = " # MessageThreads",
        doc = "",
        doc = " [`MessageThreadsAdd`], [`MessageThreadsGetAll`]"
    )]
    #![cfg_attr(
        feature = "messages",
        doc = "",
        doc = " # Messages",
        doc = "",
        doc = " [`MessagesAdd`], [`MessagesGetAll`]"
    )]
    #![cfg_attr(
        feature = "order-items",
        doc = "",
        doc = " # OrderItems",
        doc = "",
        doc = " [`OrderItemsCancel`], [`OrderItemsGetAll`]"
    )]
    #![cfg_attr(
        feature = "orders",
        doc = "",
        doc = " # Orders",
        doc = "",
        doc = " [`OrdersAdd`]"
    )]
    #![cfg_attr(
        feature = "outlet-bills",
        doc = "",
        doc = " # OutletBills",
        doc = "",
        doc = " [`OutletBillsAdd`]"
    )]
    #![cfg_attr(
        feature = "outlet-items",
        doc = "",
        doc = " # OutletItems",
        doc = "",
        doc = " [`OutletItemsGetAll`]"
    )]
    #![cfg_attr(
        feature = "outlets",
        doc = "",
        doc = " # Outlets",
        doc = "",
        doc = " [`OutletsGetAll`]"
    )]
    #![cfg_attr(
        feature = "payment-method-requests",
        doc = "",
        doc = " # PaymentMethodRequests",
        doc = "",
        doc = " [`PaymentMethodRequestsAdd`]"
    )]
    #![cfg_attr(
        feature = "payment-requests",
        doc = "",
        doc = " # PaymentRequests",
        doc = "",
        doc = " [`PaymentRequestsAdd`], [`PaymentRequestsCancel`], [`PaymentRequestsGetAll`]"
    )]
    #![cfg_attr(
        feature = "payments",
        doc = "",
        doc = " # Payments",
        doc = "",
        doc = " [`PaymentsAddAlternative`], [`PaymentsAddCreditCard`], [`PaymentsAddExternal`],",
        doc = " [`PaymentsGetAll`], [`PaymentsRefund`]"
    )]
    #![cfg_attr(
        feature = "preauthorizations",
        doc = "",
        doc = " # Preauthorizations",
        doc = "",
        doc = " [`PreauthorizationsGetAllByCustomers`]"
    )]
    #![cfg_attr(
        feature = "product-categories",
        doc = "",
        doc = " # ProductCategories",
        doc = "",
        doc = " [`ProductCategoriesGetAll`]"
    )]
    #![cfg_attr(
        feature = "product-service-orders",
        doc = "",
        doc = " # ProductServiceOrders",
        doc = "",
        doc = " [`ProductServiceOrdersGetAll`]"
    )]
    #![cfg_attr(
        feature = "products",
        doc = "",
        doc = " # Products",
        doc = "",
        doc = " [`ProductsDelete`], [`ProductsGetAll`], [`ProductsGetPricing`], [`ProductsUpdatePrice`]"
    )]
    #![cfg_attr(
        feature = "rate-groups",
        doc = "",
        doc = " # RateGroups",
        doc = "",
        doc = " [`RateGroupsGetAll`]"
    )]
    #![cfg_attr(
        feature = "rates",
        doc = "",
        doc = " # Rates",
        doc = "",
        doc = " [`RatesAdd`], [`RatesDelete`], [`RatesGetAll`], [`RatesGetPricing`], [`RatesSet`],",
        doc = " [`RatesUpdateCapacityOffset`], [`RatesUpdatePrice`]"
    )]
    #![cfg_attr(
        feature = "reservation-groups",
        doc = "",
        doc = " # ReservationGroups",
        doc = "",
        doc = " [`ReservationGroupsGetAll`]"
    )]
    #![cfg_attr(
        feature = "reservations",
        doc = "",
        doc = " # Reservations",
        doc = "",
        doc = " [`ReservationsAdd`], [`ReservationsAddCompanion`], [`ReservationsAddProduct`],",
        doc = " [`ReservationsCancel`], [`ReservationsConfirm`], [`ReservationsDeleteCompanion`],",
        doc = " [`ReservationsGetAll`], [`ReservationsGetAllItems`], [`ReservationsGetAllV20230606`],",
        doc = " [`ReservationsGetChannelManagerDetails`], [`ReservationsPrice`],",
        doc = " [`ReservationsProcess`], [`ReservationsStart`], [`ReservationsUpdate`],",
        doc = " [`ReservationsUpdateCustomer`], [`ReservationsUpdateInterval`]"
    )]
    #![cfg_attr(
        feature = "resource-access-tokens",
        doc = "",
        doc = " # ResourceAccessTokens",
        doc = "",
        doc = " [`ResourceAccessTokensAdd`], [`ResourceAccessTokensDelete`],",
        doc = " [`ResourceAccessTokensGetAll`], [`ResourceAccessTokensUpdate`]"
    )]
    #![cfg_attr(
        feature = "resource-blocks",
        doc = "",
        doc = " # ResourceBlocks",
        doc = "",
        doc = " [`ResourceBlocksAdd`], [`ResourceBlocksDelete`], [`ResourceBlocksGetAll`]"
    )]
    #![cfg_attr(
        feature = "resource-categories",
        doc = "",
        doc = " # ResourceCategories",
        doc = "",
        doc = " [`ResourceCategoriesAdd`], [`ResourceCategoriesDelete`], [`ResourceCategoriesGetAll`],",
        doc = " [`ResourceCategoriesUpdate`]"
    )]
    #![cfg_attr(
        feature = "resource-category-assignments",
        doc = "",
        doc = " # ResourceCategoryAssignments",
        doc = "",
        doc = " [`ResourceCategoryAssignmentsGetAll`]"
    )]
    #![cfg_attr(
        feature = "resource-category-image-assignments",
        doc = "",
        doc = " # ResourceCategoryImageAssignments",
        doc = "",
        doc = " [`ResourceCategoryImageAssignmentsGetAll`]"
    )]
    #![cfg_attr(
        feature = "resource-feature-assignments",
        doc = "",
        doc = " # ResourceFeatureAssignments",
        doc = "",
        doc = " [`ResourceFeatureAssignmentsGetAll`]"
    )]
    #![cfg_attr(
        feature = "resource-features",
        doc = "",
        doc = " # ResourceFeatures",
        doc = "",
        doc = " [`ResourceFeaturesGetAll`]"
    )]
    #![cfg_attr(
        feature = "resources",
        doc = "",
        doc = " # Resources",
        doc = "",
        doc = " [`ResourcesGetAll`], [`ResourcesGetOccupancyState`], [`ResourcesUpdate`]"
    )]
    #![cfg_attr(
        feature = "restrictions",
        doc = "",
        doc = " # Restrictions",
        doc = "",
        doc = " [`RestrictionsClear`], [`RestrictionsGetAll`], [`RestrictionsSet`]"
    )]
    #![cfg_attr(
        feature = "routing-rules",
        doc = "",
        doc = " # RoutingRules",
        doc = "",
        doc = " [`RoutingRulesAdd`], [`RoutingRulesDelete`], [`RoutingRulesGetAll`],",
        doc = " [`RoutingRulesUpdate`]"
    )]
    #![cfg_attr(
        feature = "rules",
        doc = "",
        doc = " # Rules",
        doc = "",
        doc = " [`RulesGetAll`]"
    )]
    #![cfg_attr(
        feature = "service-order-notes",
        doc = "",
        doc = " # ServiceOrderNotes",
        doc = "",
        doc = " [`ServiceOrderNotesAdd`], [`ServiceOrderNotesDelete`], [`ServiceOrderNotesGetAll`],",
        doc = " [`ServiceOrderNotesUpdate`]"
    )]
    #![cfg_attr(
        feature = "service-overbooking-limits",
        doc = "",
        doc = " # ServiceOverbookingLimits",
        doc = "",
        doc = " [`ServiceOverbookingLimitsClear`], [`ServiceOverbookingLimitsGetAll`],",
        doc = " [`ServiceOverbookingLimitsSet`]"
    )]
    #![cfg_attr(
        feature = "services",
        doc = "",
        doc = " # Services",
        doc = "",
        doc = " [`ServicesGetAll`], [`ServicesGetAvailability`], [`ServicesGetAvailabilityV20240122`],",
        doc = " [`ServicesUpdateAvailability`]"
    )]
    #![cfg_attr(
        feature = "source-assignments",
        doc = "",
        doc = " # SourceAssignments",
        doc = "",
        doc = " [`SourceAssignmentsGetAll`], [`SourceAssignmentsGetAllV20240920`]"
    )]
    #![cfg_attr(
        feature = "sources",
        doc = "",
        doc = " # Sources",
        doc = "",
        doc = " [`SourcesGetAll`]"
    )]
    #![cfg_attr(
        feature = "tasks",
        doc = "",
        doc = " # Tasks",
        doc = "",
        doc = " [`TasksAdd`], [`TasksClose`], [`TasksGetAll`]"
    )]
    #![cfg_attr(
        feature = "tax-environments",
        doc = "",
        doc = " # TaxEnvironments",
        doc = "",
        doc = " [`TaxEnvironmentsGetAll`]"
    )]
    #![cfg_attr(
        feature = "taxations",
        doc = "",
        doc = " # Taxations",
        doc = "",
        doc = " [`TaxationsGetAll`]"
    )]
    #![cfg_attr(
        feature = "voucher-codes",
        doc = "",
        doc = " # VoucherCodes",
        doc = "",
        doc = " [`VoucherCodesAdd`], [`VoucherCodesDelete`], [`VoucherCodesGetAll`]"
    )]
    #![cfg_attr(
        feature = "vouchers",
        doc = "",
        doc = " # Vouchers",
        doc = "",
        doc = " [`VouchersAdd`], [`VouchersDelete`], [`VouchersGetAll`], [`VouchersUpdate`]"
    )]

    #[cfg(feature = "account-notes")]
    pub use super::account_notes::{
        AccountNotesAdd, AccountNotesDelete, AccountNotesGetAll, AccountNotesUpdate,
    };

    #[cfg(feature = "accounting-categories")]
    pub use super::accounting_categories::AccountingCategoriesGetAll;

    #[cfg(feature = "accounting-items")]
    pub use super::accounting_items::{AccountingItemsGetAll, AccountingItemsUpdate};

    #[cfg(feature = "accounts")]
    pub use super::accounts::{AccountsAddFile, AccountsMerge, AccountsUpdate};

    #[cfg(feature = "addresses")]
    pub use super::addresses::{
        AddressesAdd, AddressesDelete, AddressesGetAll, AddressesUpdate,
    };

    #[cfg(feature = "age-categories")]
    pub use super::age_categories::AgeCategoriesGetAll;

    #[cfg(feature = "availability-adjustments")]
    pub use super::availability_adjustments::AvailabilityAdjustmentsGetAll;

    #[cfg(feature = "availability-blocks")]
    pub use super::availability_blocks::{
        AvailabilityBlocksAdd, AvailabilityBlocksDelete, AvailabilityBlocksGetAll,
        AvailabilityBlocksUpdate,
    };

    #[cfg(feature = "billing-automation-payment-plans")]
    pub use super::billing_automation_payment_plans::BillingAutomationPaymentPlansAdd;

    #[cfg(feature = "billing-automations")]
    pub use super::billing_automations::{
        BillingAutomationsAdd, BillingAutomationsDelete, BillingAutomationsGetAll,
        BillingAutomationsUpdate, BillingAutomationsUpdateAssignments,
    };

    #[cfg(feature = "bills")]
    pub use super::bills::{
        BillsAdd, BillsClose, BillsDelete, BillsGetAll, BillsGetPdf, BillsUpdate,
    };

    #[cfg(feature = "business-segments")]
    pub use super::business_segments::BusinessSegmentsGetAll;

    #[cfg(feature = "cancellation-policies")]
    pub use super::cancellation_policies::{
        CancellationPoliciesGetAll, CancellationPoliciesGetByRates,
        CancellationPoliciesGetByReservations,
    };

    #[cfg(feature = "cashier-transactions")]
    pub use super::cashier_transactions::CashierTransactionsGetAll;

    #[cfg(feature = "cashiers")]
    pub use super::cashiers::CashiersGetAll;

    #[cfg(feature = "commands")]
    pub use super::commands::{
        CommandsAddKeyCutter, CommandsAddPaymentTerminal, CommandsAddPrinter,
        CommandsGetAllActive, CommandsGetAllByIds, CommandsUpdate,
    };

    #[cfg(feature = "companies")]
    pub use super::companies::{
        CompaniesAdd, CompaniesDelete, CompaniesGetAll, CompaniesUpdate,
    };

    #[cfg(feature = "companionships")]
    pub use super::companionships::CompanionshipsGetAll;

    #[cfg(feature = "company-contracts")]
    pub use super::company_contracts::{
        CompanyContractsAdd, CompanyContractsDelete, CompanyContractsGetAll,
        CompanyContractsUpdate,
    };

    #[cfg(feature = "configuration")]
    pub use super::configuration::ConfigurationGet;

    #[cfg(feature = "counters")]
    pub use super::counters::CountersGetAll;

    #[cfg(feature = "countries")]
    pub use super::countries::CountriesGetAll;

    #[cfg(feature = "credit-cards")]
    pub use super::credit_cards::{
        CreditCardsAddTokenized, CreditCardsCharge, CreditCardsDisable, CreditCardsGetAll,
    };

    #[cfg(feature = "currencies")]
    pub use super::currencies::CurrenciesGetAll;

    #[cfg(feature = "customers")]
    pub use super::customers::{
        CustomersAdd, CustomersAddFile, CustomersGetAll, CustomersGetOpenItems,
        CustomersGetRelationships, CustomersMerge, CustomersSearch, CustomersUpdate,
    };

    #[cfg(feature = "departments")]
    pub use super::departments::DepartmentsGetAll;

    #[cfg(feature = "devices")]
    pub use super::devices::DevicesGetAll;

    #[cfg(feature = "enterprises")]
    pub use super::enterprises::EnterprisesGetAll;

    #[cfg(feature = "exchange-rates")]
    pub use super::exchange_rates::ExchangeRatesGetAll;

    #[cfg(feature = "exports")]
    pub use super::exports::{ExportsAdd, ExportsGetAll};

    #[cfg(feature = "fiscal-machine-commands")]
    pub use super::fiscal_machine_commands::FiscalMachineCommandsGetAll;

    #[cfg(feature = "identity-documents")]
    pub use super::identity_documents::{
        IdentityDocumentsAdd, IdentityDocumentsClear, IdentityDocumentsDelete,
        IdentityDocumentsGetAll, IdentityDocumentsUpdate,
    };

    #[cfg(feature = "images")]
    pub use super::images::ImagesGetUrls;

    #[cfg(feature = "languages")]
    pub use super::languages::{LanguagesGetAll, LanguagesGetTexts};

    #[cfg(feature = "ledger-balances")]
    pub use super::ledger_balances::LedgerBalancesGetAll;

    #[cfg(feature = "loyalty-memberships")]
    pub use super::loyalty_memberships::{
        LoyaltyMembershipsAdd, LoyaltyMembershipsDelete, LoyaltyMembershipsGetAll,
        LoyaltyMembershipsUpdate,
    };

    #[cfg(feature = "loyalty-programs")]
    pub use super::loyalty_programs::{
        LoyaltyProgramsAdd, LoyaltyProgramsDelete, LoyaltyProgramsGetAll,
        LoyaltyProgramsUpdate,
    };

    #[cfg(feature = "loyalty-tiers")]
    pub use super::loyalty_tiers::{
        LoyaltyTiersAdd, LoyaltyTiersDelete, LoyaltyTiersGetAll, LoyaltyTiersUpdate,
    };

    #[cfg(feature = "message-threads")]
    pub use super::message_threads::{MessageThreadsAdd, MessageThreadsGetAll};

    #[cfg(feature = "messages")]
    pub use super::messages::{MessagesAdd, MessagesGetAll};

    #[cfg(feature = "order-items")]
    pub use super::order_items::{OrderItemsCancel, OrderItemsGetAll};

    #[cfg(feature = "orders")]
    pub use super::orders::OrdersAdd;

    #[cfg(feature = "outlet-bills")]
    pub use super::outlet_bills::OutletBillsAdd;

    #[cfg(feature = "outlet-items")]
    pub use super::outlet_items::OutletItemsGetAll;

    #[cfg(feature = "outlets")]
    pub use super::outlets::OutletsGetAll;

    #[cfg(feature = "payment-method-requests")]
    pub use super::payment_method_requests::PaymentMethodRequestsAdd;

    #[cfg(feature = "payment-requests")]
    pub use super::payment_requests::{
        PaymentRequestsAdd, PaymentRequestsCancel, PaymentRequestsGetAll,
    };

    #[cfg(feature = "payments")]
    pub use super::payments::{
        PaymentsAddAlternative, PaymentsAddCreditCard, PaymentsAddExternal, PaymentsGetAll,
        PaymentsRefund,
    };

    #[cfg(feature = "preauthorizations")]
    pub use super::preauthorizations::PreauthorizationsGetAllByCustomers;

    #[cfg(feature = "product-categories")]
    pub use super::product_categories::ProductCategoriesGetAll;

    #[cfg(feature = "product-service-orders")]
    pub use super::product_service_orders::ProductServiceOrdersGetAll;

    #[cfg(feature = "products")]
    pub use super::products::{
        ProductsDelete, ProductsGetAll, ProductsGetPricing, ProductsUpdatePrice,
    };

    #[cfg(feature = "rate-groups")]
    pub use super::rate_groups::RateGroupsGetAll;

    #[cfg(feature = "rates")]
    pub use super::rates::{
        RatesAdd, RatesDelete, RatesGetAll, RatesGetPricing, RatesSet,
        RatesUpdateCapacityOffset, RatesUpdatePrice,
    };

    #[cfg(feature = "reservation-groups")]
    pub use super::reservation_groups::ReservationGroupsGetAll;

    #[cfg(feature = "reservations")]
    pub use super::reservations::{
        ReservationsAdd, ReservationsAddCompanion, ReservationsAddProduct,
        ReservationsCancel, ReservationsConfirm, ReservationsDeleteCompanion,
        ReservationsGetAll, ReservationsGetAllItems, ReservationsGetAllV20230606,
        ReservationsGetChannelManagerDetails, ReservationsPrice, ReservationsProcess,
        ReservationsStart, ReservationsUpdate, ReservationsUpdateCustomer,
        ReservationsUpdateInterval,
    };

    #[cfg(feature = "resource-access-tokens")]
    pub use super::resource_access_tokens::{
        ResourceAccessTokensAdd, ResourceAccessTokensDelete, ResourceAccessTokensGetAll,
        ResourceAccessTokensUpdate,
    };

    #[cfg(feature = "resource-blocks")]
    pub use super::resource_blocks::{
        ResourceBlocksAdd, ResourceBlocksDelete, ResourceBlocksGetAll,
    };

    #[cfg(feature = "resource-categories")]
    pub use super::resource_categories::{
        ResourceCategoriesAdd, ResourceCategoriesDelete, ResourceCategoriesGetAll,
        ResourceCategoriesUpdate,
    };

    #[cfg(feature = "resource-category-assignments")]
    pub use super::resource_category_assignments::ResourceCategoryAssignmentsGetAll;

    #[cfg(feature = "resource-category-image-assignments")]
    pub use super::resource_category_image_assignments::ResourceCategoryImageAssignmentsGetAll;

    #[cfg(feature = "resource-feature-assignments")]
    pub use super::resource_feature_assignments::ResourceFeatureAssignmentsGetAll;

    #[cfg(feature = "resource-features")]
    pub use super::resource_features::ResourceFeaturesGetAll;

    #[cfg(feature = "resources")]
    pub use super::resources_::{
        ResourcesGetAll, ResourcesGetOccupancyState, ResourcesUpdate,
    };

    #[cfg(feature = "restrictions")]
    pub use super::restrictions::{RestrictionsClear, RestrictionsGetAll, RestrictionsSet};

    #[cfg(feature = "routing-rules")]
    pub use super::routing_rules::{
        RoutingRulesAdd, RoutingRulesDelete, RoutingRulesGetAll, RoutingRulesUpdate,
    };

    #[cfg(feature = "rules")]
    pub use super::rules::RulesGetAll;

    #[cfg(feature = "service-order-notes")]
    pub use super::service_order_notes::{
        ServiceOrderNotesAdd, ServiceOrderNotesDelete, ServiceOrderNotesGetAll,
        ServiceOrderNotesUpdate,
    };

    #[cfg(feature = "service-overbooking-limits")]
    pub use super::service_overbooking_limits::{
        ServiceOverbookingLimitsClear, ServiceOverbookingLimitsGetAll,
        ServiceOverbookingLimitsSet,
    };

    #[cfg(feature = "services")]
    pub use super::services::{
        ServicesGetAll, ServicesGetAvailability, ServicesGetAvailabilityV20240122,
        ServicesUpdateAvailability,
    };

    #[cfg(feature = "source-assignments")]
    pub use super::source_assignments::{
        SourceAssignmentsGetAll, SourceAssignmentsGetAllV20240920,
    };

    #[cfg(feature = "sources")]
    pub use super::sources::SourcesGetAll;

    #[cfg(feature = "tasks")]
    pub use super::tasks::{TasksAdd, TasksClose, TasksGetAll};

    #[cfg(feature = "tax-environments")]
    pub use super::tax_environments::TaxEnvironmentsGetAll;

    #[cfg(feature = "taxations")]
    pub use super::taxations::TaxationsGetAll;

    #[cfg(feature = "voucher-codes")]
    pub use super::voucher_codes::{VoucherCodesAdd, VoucherCodesDelete, VoucherCodesGetAll};

    #[cfg(feature = "vouchers")]
    pub use super::vouchers::{VouchersAdd, VouchersDelete, VouchersGetAll, VouchersUpdate};
}

pub mod resources {
    //! Handles: one for each resource, with one method for each operation.

    #[cfg(feature = "account-notes")]
    pub use super::account_notes::handle::AccountNotes;

    #[cfg(feature = "accounting-categories")]
    pub use super::accounting_categories::handle::AccountingCategories;

    #[cfg(feature = "accounting-items")]
    pub use super::accounting_items::handle::AccountingItems;

    #[cfg(feature = "accounts")]
    pub use super::accounts::handle::Accounts;

    #[cfg(feature = "addresses")]
    pub use super::addresses::handle::Addresses;

    #[cfg(feature = "age-categories")]
    pub use super::age_categories::handle::AgeCategories;

    #[cfg(feature = "availability-adjustments")]
    pub use super::availability_adjustments::handle::AvailabilityAdjustments;

    #[cfg(feature = "availability-blocks")]
    pub use super::availability_blocks::handle::AvailabilityBlocks;

    #[cfg(feature = "billing-automation-payment-plans")]
    pub use super::billing_automation_payment_plans::handle::BillingAutomationPaymentPlans;

    #[cfg(feature = "billing-automations")]
    pub use super::billing_automations::handle::BillingAutomations;

    #[cfg(feature = "bills")]
    pub use super::bills::handle::Bills;

    #[cfg(feature = "business-segments")]
    pub use super::business_segments::handle::BusinessSegments;

    #[cfg(feature = "cancellation-policies")]
    pub use super::cancellation_policies::handle::CancellationPolicies;

    #[cfg(feature = "cashier-transactions")]
    pub use super::cashier_transactions::handle::CashierTransactions;

    #[cfg(feature = "cashiers")]
    pub use super::cashiers::handle::Cashiers;

    #[cfg(feature = "commands")]
    pub use super::commands::handle::Commands;

    #[cfg(feature = "companies")]
    pub use super::companies::handle::Companies;

    #[cfg(feature = "companionships")]
    pub use super::companionships::handle::Companionships;

    #[cfg(feature = "company-contracts")]
    pub use super::company_contracts::handle::CompanyContracts;

    #[cfg(feature = "configuration")]
    pub use super::configuration::handle::Configuration;

    #[cfg(feature = "counters")]
    pub use super::counters::handle::Counters;

    #[cfg(feature = "countries")]
    pub use super::countries::handle::Countries;

    #[cfg(feature = "credit-cards")]
    pub use super::credit_cards::handle::CreditCards;

    #[cfg(feature = "currencies")]
    pub use super::currencies::handle::Currencies;

    #[cfg(feature = "customers")]
    pub use super::customers::handle::Customers;

    #[cfg(feature = "departments")]
    pub use super::departments::handle::Departments;

    #[cfg(feature = "devices")]
    pub use super::devices::handle::Devices;

    #[cfg(feature = "enterprises")]
    pub use super::enterprises::handle::Enterprises;

    #[cfg(feature = "exchange-rates")]
    pub use super::exchange_rates::handle::ExchangeRates;

    #[cfg(feature = "exports")]
    pub use super::exports::handle::Exports;

    #[cfg(feature = "fiscal-machine-commands")]
    pub use super::fiscal_machine_commands::handle::FiscalMachineCommands;

    #[cfg(feature = "identity-documents")]
    pub use super::identity_documents::handle::IdentityDocuments;

    #[cfg(feature = "images")]
    pub use super::images::handle::Images;

    #[cfg(feature = "languages")]
    pub use super::languages::handle::Languages;

    #[cfg(feature = "ledger-balances")]
    pub use super::ledger_balances::handle::LedgerBalances;

    #[cfg(feature = "loyalty-memberships")]
    pub use super::loyalty_memberships::handle::LoyaltyMemberships;

    #[cfg(feature = "loyalty-programs")]
    pub use super::loyalty_programs::handle::LoyaltyPrograms;

    #[cfg(feature = "loyalty-tiers")]
    pub use super::loyalty_tiers::handle::LoyaltyTiers;

    #[cfg(feature = "message-threads")]
    pub use super::message_threads::handle::MessageThreads;

    #[cfg(feature = "messages")]
    pub use super::messages::handle::Messages;

    #[cfg(feature = "order-items")]
    pub use super::order_items::handle::OrderItems;

    #[cfg(feature = "orders")]
    pub use super::orders::handle::Orders;

    #[cfg(feature = "outlet-bills")]
    pub use super::outlet_bills::handle::OutletBills;

    #[cfg(feature = "outlet-items")]
    pub use super::outlet_items::handle::OutletItems;

    #[cfg(feature = "outlets")]
    pub use super::outlets::handle::Outlets;

    #[cfg(feature = "payment-method-requests")]
    pub use super::payment_method_requests::handle::PaymentMethodRequests;

    #[cfg(feature = "payment-requests")]
    pub use super::payment_requests::handle::PaymentRequests;

    #[cfg(feature = "payments")]
    pub use super::payments::handle::Payments;

    #[cfg(feature = "preauthorizations")]
    pub use super::preauthorizations::handle::Preauthorizations;

    #[cfg(feature = "product-categories")]
    pub use super::product_categories::handle::ProductCategories;

    #[cfg(feature = "product-service-orders")]
    pub use super::product_service_orders::handle::ProductServiceOrders;

    #[cfg(feature = "products")]
    pub use super::products::handle::Products;

    #[cfg(feature = "rate-groups")]
    pub use super::rate_groups::handle::RateGroups;

    #[cfg(feature = "rates")]
    pub use super::rates::handle::Rates;

    #[cfg(feature = "reservation-groups")]
    pub use super::reservation_groups::handle::ReservationGroups;

    #[cfg(feature = "reservations")]
    pub use super::reservations::handle::Reservations;

    #[cfg(feature = "resource-access-tokens")]
    pub use super::resource_access_tokens::handle::ResourceAccessTokens;

    #[cfg(feature = "resource-blocks")]
    pub use super::resource_blocks::handle::ResourceBlocks;

    #[cfg(feature = "resource-categories")]
    pub use super::resource_categories::handle::ResourceCategories;

    #[cfg(feature = "resource-category-assignments")]
    pub use super::resource_category_assignments::handle::ResourceCategoryAssignments;

    #[cfg(feature = "resource-category-image-assignments")]
    pub use super::resource_category_image_assignments::handle::ResourceCategoryImageAssignments;

    #[cfg(feature = "resource-feature-assignments")]
    pub use super::resource_feature_assignments::handle::ResourceFeatureAssignments;

    #[cfg(feature = "resource-features")]
    pub use super::resource_features::handle::ResourceFeatures;

    #[cfg(feature = "resources")]
    pub use super::resources_::handle::Resources;

    #[cfg(feature = "restrictions")]
    pub use super::restrictions::handle::Restrictions;

    #[cfg(feature = "routing-rules")]
    pub use super::routing_rules::handle::RoutingRules;

    #[cfg(feature = "rules")]
    pub use super::rules::handle::Rules;

    #[cfg(feature = "service-order-notes")]
    pub use super::service_order_notes::handle::ServiceOrderNotes;

    #[cfg(feature = "service-overbooking-limits")]
    pub use super::service_overbooking_limits::handle::ServiceOverbookingLimits;

    #[cfg(feature = "services")]
    pub use super::services::handle::Services;

    #[cfg(feature = "source-assignments")]
    pub use super::source_assignments::handle::SourceAssignments;

    #[cfg(feature = "sources")]
    pub use super::sources::handle::Sources;

    #[cfg(feature = "tasks")]
    pub use super::tasks::handle::Tasks;

    #[cfg(feature = "tax-environments")]
    pub use super::tax_environments::handle::TaxEnvironments;

    #[cfg(feature = "taxations")]
    pub use super::taxations::handle::Taxations;

    #[cfg(feature = "voucher-codes")]
    pub use super::voucher_codes::handle::VoucherCodes;

    #[cfg(feature = "vouchers")]
    pub use super::vouchers::handle::Vouchers;
}

#[cfg(any(feature = "addresses", feature = "payments", feature = "reservations"))]
#[cfg(
    any(
        feature = "account-notes",
        feature = "accounts",
        feature = "bills",
        feature = "commands",
        feature = "fiscal-machine-commands",
        feature = "order-items",
        feature = "product-service-orders"
    )
)]
crate::bindings::same_values!(types::AccountType, types::AccountTypeEnum);

#[cfg(any(feature = "accounting-items", feature = "payments", feature = "reservations"))]
#[cfg(any(feature = "order-items", feature = "payments"))]
crate::bindings::same_values!(types::AccountingState, types::AccountingStateEnum);

#[cfg(any(feature = "availability-adjustments", feature = "service-overbooking-limits"))]
#[cfg(
    any(
        feature = "availability-adjustments",
        feature = "availability-blocks",
        feature = "voucher-codes",
        feature = "vouchers"
    )
)]
crate::bindings::same_values!(types::ActivityState, types::ActivityStateEnum);

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[cfg(feature = "bills")]
crate::bindings::same_values!(types::BillState, types::BillStateEnum);

#[cfg(any(feature = "bills", feature = "commands", feature = "fiscal-machine-commands"))]
#[cfg(feature = "bills")]
crate::bindings::same_values!(types::BillType, types::BillTypeEnum);

#[cfg(feature = "cancellation-policies")]
crate::bindings::same_values!(
    types::CancellationFeeExtent, types::CancellationFeeExtentEnum
);

#[cfg(feature = "cancellation-policies")]
crate::bindings::same_values!(
    types::CancellationPolicyApplicability, types::CancellationPolicyApplicabilityEnum
);

#[cfg(feature = "accounts")]
#[cfg(
    any(
        feature = "accounts",
        feature = "companies",
        feature = "reservations",
        feature = "vouchers"
    )
)]
crate::bindings::same_values!(types::CreditRatingBasic, types::CreditRatingBasicEnum);

#[cfg(feature = "payments")]
crate::bindings::same_values!(types::PaymentState, types::PaymentStateEnum);

#[cfg(
    any(
        feature = "availability-blocks",
        feature = "companionships",
        feature = "customers",
        feature = "reservations"
    )
)]
#[cfg(any(feature = "availability-blocks", feature = "reservations"))]
crate::bindings::same_values!(types::ReservationPurpose, types::ReservationPurposeEnum);

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
#[cfg(any(feature = "resource-categories", feature = "restrictions"))]
crate::bindings::same_values!(
    types::ResourceCategoryType, types::ResourceCategoryTypeEnum
);

#[cfg(
    any(
        feature = "reservations",
        feature = "resource-categories",
        feature = "resources",
        feature = "rules"
    )
)]
#[cfg(feature = "resource-categories")]
crate::bindings::same_values!(
    types::ResourceClassification, types::ResourceClassificationEnum
);

#[cfg(feature = "restrictions")]
crate::bindings::same_values!(types::RestrictionOrigin, types::RestrictionOriginEnum);

#[cfg(feature = "product-service-orders")]
#[cfg(
    any(
        feature = "product-service-orders",
        feature = "reservations",
        feature = "webhooks",
        feature = "websocket"
    )
)]
crate::bindings::same_values!(types::ServiceOrderState, types::ServiceOrderStateEnum);

#[cfg(feature = "customers")]
#[cfg(any(feature = "companionships", feature = "customers", feature = "reservations"))]
crate::bindings::same_values!(types::Sex, types::SexEnum);

#[cfg(feature = "account-notes")]
impl types::AccountNote {
    /// [`account_id`](field@Self::account_id) as the id of a `Company`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn company_id(&self) -> Option<crate::bindings::Id<entities::Company>> {
        match self.account_type {
            types::AccountTypeEnum::Company => Some(self.account_id.cast()),
            _ => None,
        }
    }

    /// [`account_id`](field@Self::account_id) as the id of a `Customer`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn customer_id(&self) -> Option<crate::bindings::Id<entities::Customer>> {
        match self.account_type {
            types::AccountTypeEnum::Customer => Some(self.account_id.cast()),
            _ => None,
        }
    }
}

#[cfg(feature = "addresses")]
impl types::AccountAddress {
    /// [`account_id`](field@Self::account_id) as the id of a `Company`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn company_id(&self) -> Option<crate::bindings::Id<entities::Company>> {
        match self.account_type {
            types::AccountType::Company => self.account_id.map(crate::bindings::Id::cast),
            _ => None,
        }
    }

    /// [`account_id`](field@Self::account_id) as the id of a `Customer`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn customer_id(&self) -> Option<crate::bindings::Id<entities::Customer>> {
        match self.account_type {
            types::AccountType::Customer => {
                self.account_id.map(crate::bindings::Id::cast)
            }
            _ => None,
        }
    }
}

#[cfg(feature = "fiscal-machine-commands")]
impl types::BillV20250623 {
    /// [`account_id`](field@Self::account_id) as the id of a `Company`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn company_id(&self) -> Option<crate::bindings::Id<entities::Company>> {
        match self.account_type {
            Some(types::AccountTypeEnum::Company) => Some(self.account_id.cast()),
            _ => None,
        }
    }

    /// [`account_id`](field@Self::account_id) as the id of a `Customer`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn customer_id(&self) -> Option<crate::bindings::Id<entities::Customer>> {
        match self.account_type {
            Some(types::AccountTypeEnum::Customer) => Some(self.account_id.cast()),
            _ => None,
        }
    }
}

#[cfg(feature = "order-items")]
impl types::OrderItem {
    /// [`account_id`](field@Self::account_id) as the id of a `Company`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn company_id(&self) -> Option<crate::bindings::Id<entities::Company>> {
        match self.account_type {
            Some(types::AccountTypeEnum::Company) => {
                self.account_id.map(crate::bindings::Id::cast)
            }
            _ => None,
        }
    }

    /// [`account_id`](field@Self::account_id) as the id of a `Customer`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn customer_id(&self) -> Option<crate::bindings::Id<entities::Customer>> {
        match self.account_type {
            Some(types::AccountTypeEnum::Customer) => {
                self.account_id.map(crate::bindings::Id::cast)
            }
            _ => None,
        }
    }
}

#[cfg(feature = "payments")]
impl types::Payment {
    /// [`account_id`](field@Self::account_id) as the id of a `Company`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn company_id(&self) -> Option<crate::bindings::Id<entities::Company>> {
        match self.account_type {
            Some(types::AccountType::Company) => Some(self.account_id.cast()),
            _ => None,
        }
    }

    /// [`account_id`](field@Self::account_id) as the id of a `Customer`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn customer_id(&self) -> Option<crate::bindings::Id<entities::Customer>> {
        match self.account_type {
            Some(types::AccountType::Customer) => Some(self.account_id.cast()),
            _ => None,
        }
    }
}

#[cfg(feature = "product-service-orders")]
impl types::ServiceOrder {
    /// [`account_id`](field@Self::account_id) as the id of a `Company`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn company_id(&self) -> Option<crate::bindings::Id<entities::Company>> {
        match self.account_type {
            Some(types::AccountTypeEnum::Company) => Some(self.account_id.cast()),
            _ => None,
        }
    }

    /// [`account_id`](field@Self::account_id) as the id of a `Customer`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn customer_id(&self) -> Option<crate::bindings::Id<entities::Customer>> {
        match self.account_type {
            Some(types::AccountTypeEnum::Customer) => Some(self.account_id.cast()),
            _ => None,
        }
    }
}

#[cfg(feature = "reservations")]
impl types::Reservation {
    /// [`account_id`](field@Self::account_id) as the id of a `Company`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn company_id(&self) -> Option<crate::bindings::Id<entities::Company>> {
        match self.account_type {
            types::AccountType::Company => Some(self.account_id.cast()),
            _ => None,
        }
    }

    /// [`account_id`](field@Self::account_id) as the id of a `Customer`; `None` unless
    /// [`account_type`](field@Self::account_type) is that kind.
    pub fn customer_id(&self) -> Option<crate::bindings::Id<entities::Customer>> {
        match self.account_type {
            types::AccountType::Customer => Some(self.account_id.cast()),
            _ => None,
        }
    }
}

#[cfg(feature = "exports")]
impl types::LedgerEntry {
    /// [`accounting_item_id`](field@Self::accounting_item_id) as the id of a `OrderItem`;
    /// `None` unless [`accounting_item_type`](field@Self::accounting_item_type) is that kind.
    pub fn order_item_id(&self) -> Option<crate::bindings::Id<entities::OrderItem>> {
        match self.accounting_item_type {
            types::LedgerEntryAccountingItemTypeEnum::OrderItem => {
                Some(self.accounting_item_id.cast())
            }
            _ => None,
        }
    }

    /// [`accounting_item_id`](field@Self::accounting_item_id) as the id of a `Payment`; `None`
    /// unless [`accounting_item_type`](field@Self::accounting_item_type) is that kind.
    pub fn payment_id(&self) -> Option<crate::bindings::Id<entities::Payment>> {
        match self.accounting_item_type {
            types::LedgerEntryAccountingItemTypeEnum::Payment => {
                Some(self.accounting_item_id.cast())
            }
            _ => None,
        }
    }
}
