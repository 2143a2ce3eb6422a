// @generated from schema/ by `cargo xtask generate`: change the schema, not this file.
//! Typed bindings, generated from the schema.

pub mod entities;
mod account_notes;
mod accounting_categories;
mod accounting_items;
mod accounts;
mod addresses;
mod age_categories;
mod availability_adjustments;
mod availability_blocks;
mod billing_automation_payment_plans;
mod billing_automations;
mod bills;
mod business_segments;
mod cancellation_policies;
mod cashier_transactions;
mod cashiers;
mod commands;
mod companies;
mod companionships;
mod company_contracts;
mod configuration;
mod counters;
mod countries;
mod credit_cards;
mod currencies;
mod customers;
mod departments;
mod devices;
mod enterprises;
mod exchange_rates;
mod exports;
mod fiscal_machine_commands;
mod identity_documents;
mod images;
mod languages;
mod ledger_balances;
mod loyalty_memberships;
mod loyalty_programs;
mod loyalty_tiers;
mod message_threads;
mod messages;
mod order_items;
mod orders;
mod outlet_bills;
mod outlet_items;
mod outlets;
mod payment_method_requests;
mod payment_requests;
mod payments;
mod preauthorizations;
mod product_categories;
mod product_service_orders;
mod products;
mod rate_groups;
mod rates;
mod reservation_groups;
mod reservations;
mod resource_access_tokens;
mod resource_blocks;
mod resource_categories;
mod resource_category_assignments;
mod resource_category_image_assignments;
mod resource_feature_assignments;
mod resource_features;
mod resources_;
mod restrictions;
mod routing_rules;
mod rules;
mod service_order_notes;
mod service_overbooking_limits;
mod services;
mod shared;
mod source_assignments;
mod sources;
mod tasks;
mod tax_environments;
mod taxations;
mod voucher_codes;
mod vouchers;

/// Data: what answers carry and requests are made of.
pub mod types {
    pub use super::account_notes::{
        AccountNote, AccountNoteAddParameters, AccountNoteAdditionResult,
        AccountNoteClassificationEnum, AccountNoteResult,
        AccountNoteUpdateClassifications, AccountNoteUpdateParameters,
        AccountNoteUpdateResult,
    };

    pub use super::accounting_categories::{
        AccountingCategory, AccountingCategoryClassificationEnum,
        AccountingCategoryResult,
    };

    pub use super::accounting_items::{
        AccountingItemExtent, AccountingItemResult, AccountingItemUpdateParameters,
        AccountingItemUpdateResult,
    };

    pub use super::accounts::{
        Account, AccountCompanyUpdateParameters, AccountCustomerUpdateParameters,
        AccountMergeParameter, AccountParameterDiscriminatorEnum, AccountResult,
        AccountUpdateParameters, AddAccountFileResult, CompanyAccount,
        CompanyAccountClassifications, CompanyAccountOptions,
        CompanyClassificationUpdateParameters, CreditRatingBasic, CustomerAccount,
        CustomerAccountClassifications, CustomerAccountOptions,
        CustomerClassificationUpdateParameters, CustomerOptionUpdateParameters,
        LegalEntityIdentifierUpdateParameters, LegalEntityIdentifiers,
        MergeAccountTypeEnum,
    };

    pub use super::addresses::{
        AccountAddress, AddressAddParameters, AddressResult, AddressResultPage,
        AddressUpdateParameters,
    };

    pub use super::age_categories::{
        AgeCategory, AgeCategoryClassificationEnum, AgeCategoryResult,
    };

    pub use super::availability_adjustments::AvailabilityAdjustmentResult;
    pub use super::availability_blocks::{
        AvailabilityBlock, AvailabilityBlockAddParameters, AvailabilityBlockAddResult,
        AvailabilityBlockExtent, AvailabilityBlockResult, AvailabilityBlockStateEnum,
        AvailabilityBlockUpdateParameters, PickupDistributionEnum, ReleaseStrategyEnum,
    };

    pub use super::billing_automation_payment_plans::{
        BillingAutomationPaymentPlanPaymentRequest, PaymentMethodsEnum,
        PaymentPlanAddResult,
    };

    pub use super::billing_automations::{
        AccountingCategoryRoutedItemTypes, BillingAutomation,
        BillingAutomationAccountingCategoryAssignment, BillingAutomationAddParameters,
        BillingAutomationAssignment, BillingAutomationAssignmentAddParameters,
        BillingAutomationAssignmentTargetTypeEnum,
        BillingAutomationAssignmentUpdateParameters,
        BillingAutomationBillAggregationTypeEnum, BillingAutomationItemTypesParameters,
        BillingAutomationItemTypesUpdateParameters, BillingAutomationModificationResult,
        BillingAutomationOrderItemConsumptionPeriodTypeEnum,
        BillingAutomationPrepaymentEnum, BillingAutomationResult,
        BillingAutomationTriggerTypeEnum, BillingAutomationUpdateParameters,
        CompanyRelationsParameters, CompanyWithBillingAutomationRelation,
    };

    pub use super::bills::{
        BillAddParameters, BillCloseAccountParameters, BillExtent, BillOptionsParameters,
        BillPdfFile, BillPdfResult, BillPdfResultResult, BillPrintEvent, BillStateEnum,
        BillTypeEnum, BillUpdateParameters, BillsAddResult, BillsCloseResult,
        BillsResult, BillsUpdateResult, FinancialDocumentPdfTemplateTypeEnum,
    };

    pub use super::business_segments::BusinessSegmentResult;
    pub use super::cancellation_policies::{
        CancellationFeeExtent, CancellationFeeExtentEnum, CancellationPolicy,
        CancellationPolicyApplicability, CancellationPolicyApplicabilityEnum,
        CancellationPolicyByRate, CancellationPolicyByRateResult,
        CancellationPolicyByReservation, CancellationPolicyByReservationResult,
        CancellationPolicyData, CancellationPolicyResult,
    };

    pub use super::cashier_transactions::{
        CashierTransaction, CashierTransactionResult, CashierTransactionTypeEnum,
    };

    pub use super::cashiers::{Cashier, CashierResult};
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

    pub use super::companies::{
        CompanyOptionsParameters, CompanyResult, CompanyTimeFilter,
        CreditRatingParameters, CreditRatingUpdateParameters,
    };

    pub use super::companionships::{
        Companionship, CompanionshipExtent, CompanionshipResult,
    };

    pub use super::company_contracts::{
        ContractAdditionResult, ContractResult, ContractUpdateResult,
        TravelAgencyContract, TravelAgencyContractAddParameters,
        TravelAgencyContractOptions, TravelAgencyContractOptionsParameters,
        TravelAgencyContractUpdateParameters,
    };

    pub use super::configuration::{
        AccountingConfiguration, AccountingConfigurationOptionEnum, Configuration,
        CurrencyAcceptance, Enterprise, PaymentCardStorage, SurchargeConfiguration,
    };

    pub use super::counters::{
        Counter, CounterResult, EnterpriseScopeCounterDiscriminator,
    };

    pub use super::countries::{
        Country, CountryGroup, CountryResult, CountryRule, CountrySubdivision,
    };

    pub use super::credit_cards::{
        ChargeCreditCardResult, CreditCard, CreditCardData, CreditCardFormat,
        CreditCardKind, CreditCardResult, CreditCardState,
    };

    pub use super::currencies::{Currency, CurrencyResult};
    pub use super::customers::{
        ChargeableCustomer, CustomerAddFileResult, CustomerExtent, CustomerItemResult,
        CustomerItems, CustomerOptionEnum, CustomerRelationship,
        CustomerRelationshipResult, CustomerRelationshipTypeEnum, CustomerResult,
        CustomerSearchResult, DocumentParameters, Sex,
    };

    pub use super::departments::{Department, DepartmentResult};
    pub use super::devices::DeviceResult;
    pub use super::enterprises::{EnterprisePortfolio, EnterpriseResult};
    pub use super::exchange_rates::{ExchangeRate, ExchangeRateResult};
    pub use super::exports::{
        Export, ExportAddResult, ExportDataFilters, ExportEntityTypeEnum,
        ExportFileEntry, ExportLedgerEntryDataFilters, ExportResult, ExportScope,
        ExportScopeParameters, ExportStatusEnum,
    };

    pub use super::fiscal_machine_commands::{
        BillV20250623, CommandsGetAllFilterByCommandIdParameters,
        CommandsGetAllFilterByStatesParameters, FiscalMachineAdditionalData,
        FiscalMachineCommandDataV20250623, FiscalMachineCommandDataV20250623Result,
        ItalianFiscalMachineDataV20250623, ItalianFiscalMachinePayloadV20250623,
    };

    pub use super::identity_documents::{
        IdentityDocumentResult, IdentityDocumentUpdateParameters,
        IdentityDocumentV20241025, IdentityDocumentWriteResult, IdentityDocumentsAddData,
    };

    pub use super::images::{
        ImageResizeModeEnum, ImageSizeParameters, ImageUrl, ImageUrlResult,
    };

    pub use super::languages::{
        Language, LanguageResult, LanguageTextResult, LanguageTexts,
    };

    pub use super::ledger_balances::{
        AccountingLedgerTypeEnum, LedgerBalance, LedgerBalanceResult,
    };

    pub use super::loyalty_memberships::{
        LoyaltyMembership, LoyaltyMembershipAddParameters, LoyaltyMembershipResult,
        LoyaltyMembershipStateEnum, LoyaltyMembershipUpdateParameters,
    };

    pub use super::loyalty_programs::{
        LoyaltyProgram, LoyaltyProgramAddParameters, LoyaltyProgramAdditionResult,
        LoyaltyProgramResult, LoyaltyProgramSubscription, LoyaltyProgramType,
        LoyaltyProgramUpdateParameters, LoyaltyProgramUpdateResult,
    };

    pub use super::loyalty_tiers::{
        LoyaltyTier, LoyaltyTierAddParameters, LoyaltyTierResult,
        LoyaltyTierUpdateParameters, LoyaltyTierWriteResult,
    };

    pub use super::message_threads::{
        MessageThread, MessageThreadAddResult, MessageThreadResult,
    };

    pub use super::messages::{
        AddedMessage, AddedMessageResult, Message, MessageAddParameters, MessageResult,
        SenderCoproduct, SenderDiscriminatorEnum,
    };

    pub use super::order_items::{
        AllowanceProfitTypeEnum, OrderItem, OrderItemAllowanceDiscountData,
        OrderItemAllowanceProfitsData, OrderItemData, OrderItemOptions,
        OrderItemProductData, OrderItemRebateData, OrderItemResult, OrderItemTypeEnum,
        ProductTypeEnum, RevenueTypeEnum,
    };

    pub use super::orders::{
        OrderAdditionOptions, OrderAdditionResult, OrderItemAdditionData,
    };

    pub use super::outlet_bills::{
        AddOutletBillsResult, OutletBillParameters, OutletItemParameters,
    };

    pub use super::outlet_items::{OutletBill, OutletItem, OutletItemResult};
    pub use super::outlets::{Outlet, OutletResult};
    pub use super::payment_method_requests::{
        PaymentMethodRequestAdditionResult, PaymentMethodRequestEmailTypesEnum,
        PaymentMethodRequestPaymentMethodsEnum,
    };

    pub use super::payment_requests::{
        PaymentRequest, PaymentRequestAddParameters, PaymentRequestAdditionResult,
        PaymentRequestCancellationResult, PaymentRequestReason, PaymentRequestResult,
        PaymentRequestState, PaymentRequestType,
    };

    pub use super::payments::{
        AddExternalPaymentResult, AlternativePaymentMethodDeprecated,
        AlternativePaymentMethodTypeEnum, AlternativePaymentResult,
        AlternativePaymentsData, CreditCardParameters, IdealData, InvoicePaymentTypeEnum,
        NextAction, NextActionTypeEnum, Payment, PaymentAlternativeData,
        PaymentCreditCardData, PaymentData, PaymentDiscriminatorEnum,
        PaymentExternalData, PaymentGhostData, PaymentInvoiceData, PaymentKindEnum,
        PaymentOriginEnum, PaymentRefundResult, PaymentResult, PaymentState,
        PaymentStateEnum, RefundTypeEnum, SepaDirectDebitData,
    };

    pub use super::preauthorizations::{
        Preauthorization, PreauthorizationResult, PreauthorizationState,
    };

    pub use super::product_categories::{
        ParentProductCategory, ProductCategory, ProductCategoryResult,
    };

    pub use super::product_service_orders::{
        ProductServiceOrderResult, ServiceOrder, ServiceOrderState,
    };

    pub use super::products::{
        ProductAgeCategoryPrice, ProductPriceUpdate, ProductPricingResult, ProductResult,
    };

    pub use super::rate_groups::{RateGroup, RateGroupResult};
    pub use super::rates::{
        AgeCategoryAdjustment, AgeCategoryAdjustmentTypeEnum,
        BaseRatePricingParametersWithOccupancyAdjustments,
        BaseRatePricingWithoutAdjustmentsParameters, CategoryAdjustment, CategoryPricing,
        DateRestriction, DependentRatePricingParameters,
        DependentRateSetPricingParameters, EarlinessRestriction, LengthRestriction, Rate,
        RateAddData, RateAddPricingDataParameters, RateAddResult, RateAddTypeEnum,
        RateCapacityOffsetUpdateParameters, RateExtent, RatePriceUpdate, RatePricing,
        RatePricingDiscriminatorEnum, RateRestrictionResult, RateResult, RateSetData,
        RateSetPricingDataParameters, RateSetResult,
    };

    pub use super::reservation_groups::{ReservationGroup, ReservationGroupResult};
    pub use super::reservations::{
        AddProductItemsResult, AddedReservation, ChannelManagerDetails,
        CompanionshipAddResult, MultipleReservationResult, PerUnitPriceParameters,
        Reservation, ReservationAdditionResult, ReservationData, ReservationExtent,
        ReservationItemResult, ReservationItems, ReservationPrice,
        ReservationPricingResult, ReservationQrCodeData, ReservationResult,
        ReservationServiceOrderResult, ReservationTimeFilter,
        ReservationUpdateOptionsParameters, ReservationUpdateParameters,
        ReservationsChannelManagerDetailsResult,
    };

    pub use super::resource_access_tokens::{
        ResourceAccessTokenAdditionResult, ResourceAccessTokenParameters,
        ResourceAccessTokenPermissionsParameters, ResourceAccessTokenResult,
        ResourceAccessTokenUpdateParameters, ResourceAccessTokenUpdateResult,
    };

    pub use super::resource_blocks::{
        ResourceBlock, ResourceBlockAddParameters, ResourceBlockAdditionResult,
        ResourceBlockExtent, ResourceBlockResult, ResourceBlockType,
    };

    pub use super::resource_categories::{
        ResourceCategoryAddParameters, ResourceCategoryModificationResult,
        ResourceCategoryResult, ResourceCategoryUpdateParameters,
        ResourceClassificationEnum,
    };

    pub use super::resource_category_assignments::ResourceCategoryAssignmentResult;
    pub use super::resource_category_image_assignments::ResourceCategoryImageAssignmentResult;
    pub use super::resource_feature_assignments::ResourceFeatureAssignmentResult;
    pub use super::resource_features::ResourceFeatureResult;
    pub use super::resources_::{
        OccupancyStateEnum, ResourceCategoryOccupancyState, ResourceExtent,
        ResourceOccupancyState, ResourceResult, ResourceUpdateParameters,
        ResourceUpdateParametersData, ResourcesOccupancyStateResult,
        SpaceDataUpdateParameters,
    };

    pub use super::restrictions::{
        DaysParameters, Hours, Restriction, RestrictionClearData, RestrictionConditions,
        RestrictionExceptions, RestrictionOrigin, RestrictionOriginEnum,
        RestrictionResult, RestrictionSetData, RestrictionTypeEnum,
    };

    pub use super::routing_rules::{
        RoutingRule, RoutingRuleAddParameter, RoutingRuleAdditionResult,
        RoutingRuleApplicability, RoutingRuleAssignmentTargetType,
        RoutingRuleCompanyRelation, RoutingRuleResult, RoutingRuleRouteType,
        RoutingRuleStayItems, RoutingRuleStayItemsAddParameters,
        RoutingRuleStayItemsUpdateParameters, RoutingRuleUpdateParameters,
        RoutingRuleUpdateResult,
    };

    pub use super::rules::{
        Rule, RuleAction, RuleActionData, RuleActionProductData, RuleActionType,
        RuleCondition, RuleConditionType, RuleConditions, RuleExtent, RuleResult,
    };

    pub use super::service_order_notes::{
        ServiceOrderNoteAddParameters, ServiceOrderNoteAdditionResult,
        ServiceOrderNoteResult, ServiceOrderNoteUpdateParameters,
        ServiceOrderNoteUpdateResult,
    };

    pub use super::service_overbooking_limits::{
        ServiceOverbookingLimit, ServiceOverbookingLimitClearData,
        ServiceOverbookingLimitResult, ServiceOverbookingLimitSetData,
    };

    pub use super::services::{
        CategoryAvailability, ResourceAvailabilityMetricTypeEnum,
        ResourceCategoryAvailabilityV20240122, ServiceAvailabilityResult,
        ServiceAvailabilityResultV20240122, ServiceAvailabilityUpdateData,
        ServiceDataDiscriminatorEnum, ServiceResult,
    };

    pub use super::shared::{
        AccountType, AccountTypeEnum, AccountingItem, AccountingState,
        AccountingStateEnum, ActivityState, ActivityStateEnum, ActivityStates,
        AddCreditCardResult, AdditionalServiceData, Address, AddressParameters, Amount,
        AmountParameters, AvailabilityAdjustment, Bill, BillAccountData,
        BillAssigneeData, BillCompanyData, BillCorrectionStateEnum,
        BillCorrectionTypeEnum, BillCustomerData, BillEnterpriseData, BillOptions,
        BillOwnerData, BillState, BillType, BookableServiceData, BusinessSegment,
        CancellationReason, Company, CompanyOptionUpdateParameters, CompanyOptions,
        CreditCardTransaction, CreditCardType, CreditRating, CreditRatingBasicEnum,
        CurrencyValue, CurrencyValueOld, Customer, CustomerClassificationEnum,
        CustomerOptionsEnum, DateFilterInterval, Device, DeviceCommandStateEnum,
        DeviceTypeEnum, EnterpriseProfileData, EnterpriseSubscription, ExtendedAmount,
        ExtendedAmountParameters, ExternalPaymentTypeEnum, IdentityDocument,
        IdentityDocumentTypeEnum, InvoicePaymentData, Limitation, OldAddress,
        OrderItemOld, OrderItemOldData, OrderNote, OrderNoteTypeEnum, OutletItemType,
        PaxCount, PaymentCardPaymentData, PaymentItemOld, PaymentItemOldData,
        PricingModeEnum, Product, ProductChargingModeEnum, ProductClassifications,
        ProductConsumptionMomentEnum, ProductOptions, ProductOrderAdditionData,
        ProductOrderItemData, ProductPostingEnum, ProductPostingModeEnum,
        ProductPricingValue, ProfileData, Promotions, RateForExtent, RateGroupOld,
        RateTypeEnum, RebateOrderItemData, RelativeProductPrice, ReservationGroupOld,
        ReservationOld, ReservationOldOrigin, ReservationOptions, ReservationPersonCount,
        ReservationPurpose, ReservationPurposeEnum, Resource, ResourceAccessToken,
        ResourceAccessTokenPermissions, ResourceAccessTokenType, ResourceCategory,
        ResourceCategoryAssignment, ResourceCategoryImageAssignment,
        ResourceCategoryType, ResourceCategoryTypeEnum, ResourceClassification,
        ResourceData, ResourceFeature, ResourceFeatureAssignment,
        ResourceFeatureClassification, ResourceState, Service, ServiceData,
        ServiceOptions, ServiceOrderCancellationReasonEnum,
        ServiceOrderCommanderOriginEnum, ServiceOrderOptions, ServiceOrderOriginEnum,
        ServiceOrderStateEnum, ServiceOrderStateOld, SexEnum, SpaceData, TaxBreakdown,
        TaxBreakdownItem, TaxExemptionReasonTypeEnum, TaxValue, TimeFilterInterval,
        TimeUnitPeriodEnum, Title, VoucherCode,
    };

    pub use super::source_assignments::{
        SourceAssignment, SourceAssignmentResult, SourceAssignmentResultV20240920,
        SourceAssignmentV20240920,
    };

    pub use super::sources::{Source, SourceResult, SourceType};
    pub use super::tasks::{AddTaskResult, Task, TaskResult};
    pub use super::tax_environments::{TaxEnvironment, TaxEnvironmentResult};
    pub use super::taxations::{
        DateTimeIntervalUtc, DependentTaxRateStrategy, FlatTaxRateStrategy,
        RelativeTaxRateStrategy, TaxRate, TaxRateStrategy, Taxation, TaxationResult,
    };

    pub use super::voucher_codes::{VoucherCodeAddParameters, VoucherCodeResult};
    pub use super::vouchers::{
        Voucher, VoucherAddParameters, VoucherAssignment, VoucherExtent, VoucherResult,
        VoucherTypeEnum, VoucherUpdateParameters, VoucherWriteResult,
    };
}

/// Requests: what methods of the handles take.
pub mod requests {
    pub use super::account_notes::{
        AccountNotesAdd, AccountNotesDelete, AccountNotesGetAll, AccountNotesUpdate,
    };

    pub use super::accounting_categories::AccountingCategoriesGetAll;
    pub use super::accounting_items::{AccountingItemsGetAll, AccountingItemsUpdate};
    pub use super::accounts::{AccountsAddFile, AccountsMerge, AccountsUpdate};
    pub use super::addresses::{
        AddressesAdd, AddressesDelete, AddressesGetAll, AddressesUpdate,
    };

    pub use super::age_categories::AgeCategoriesGetAll;
    pub use super::availability_adjustments::AvailabilityAdjustmentsGetAll;
    pub use super::availability_blocks::{
        AvailabilityBlocksAdd, AvailabilityBlocksDelete, AvailabilityBlocksGetAll,
        AvailabilityBlocksUpdate,
    };

    pub use super::billing_automation_payment_plans::BillingAutomationPaymentPlansAdd;
    pub use super::billing_automations::{
        BillingAutomationsAdd, BillingAutomationsDelete, BillingAutomationsGetAll,
        BillingAutomationsUpdate, BillingAutomationsUpdateAssignments,
    };

    pub use super::bills::{
        BillsAdd, BillsClose, BillsDelete, BillsGetAll, BillsGetPdf, BillsUpdate,
    };

    pub use super::business_segments::BusinessSegmentsGetAll;
    pub use super::cancellation_policies::{
        CancellationPoliciesGetAll, CancellationPoliciesGetByRates,
        CancellationPoliciesGetByReservations,
    };

    pub use super::cashier_transactions::CashierTransactionsGetAll;
    pub use super::cashiers::CashiersGetAll;
    pub use super::commands::{
        CommandsAddKeyCutter, CommandsAddPaymentTerminal, CommandsAddPrinter,
        CommandsGetAllActive, CommandsGetAllByIds, CommandsUpdate,
    };

    pub use super::companies::{
        CompaniesAdd, CompaniesDelete, CompaniesGetAll, CompaniesUpdate,
    };

    pub use super::companionships::CompanionshipsGetAll;
    pub use super::company_contracts::{
        CompanyContractsAdd, CompanyContractsDelete, CompanyContractsGetAll,
        CompanyContractsUpdate,
    };

    pub use super::configuration::ConfigurationGet;
    pub use super::counters::CountersGetAll;
    pub use super::countries::CountriesGetAll;
    pub use super::credit_cards::{
        CreditCardsAddTokenized, CreditCardsCharge, CreditCardsDisable, CreditCardsGetAll,
    };

    pub use super::currencies::CurrenciesGetAll;
    pub use super::customers::{
        CustomersAdd, CustomersAddFile, CustomersGetAll, CustomersGetOpenItems,
        CustomersGetRelationships, CustomersMerge, CustomersSearch, CustomersUpdate,
    };

    pub use super::departments::DepartmentsGetAll;
    pub use super::devices::DevicesGetAll;
    pub use super::enterprises::EnterprisesGetAll;
    pub use super::exchange_rates::ExchangeRatesGetAll;
    pub use super::exports::{ExportsAdd, ExportsGetAll};
    pub use super::fiscal_machine_commands::FiscalMachineCommandsGetAll;
    pub use super::identity_documents::{
        IdentityDocumentsAdd, IdentityDocumentsClear, IdentityDocumentsDelete,
        IdentityDocumentsGetAll, IdentityDocumentsUpdate,
    };

    pub use super::images::ImagesGetUrls;
    pub use super::languages::{LanguagesGetAll, LanguagesGetTexts};
    pub use super::ledger_balances::LedgerBalancesGetAll;
    pub use super::loyalty_memberships::{
        LoyaltyMembershipsAdd, LoyaltyMembershipsDelete, LoyaltyMembershipsGetAll,
        LoyaltyMembershipsUpdate,
    };

    pub use super::loyalty_programs::{
        LoyaltyProgramsAdd, LoyaltyProgramsDelete, LoyaltyProgramsGetAll,
        LoyaltyProgramsUpdate,
    };

    pub use super::loyalty_tiers::{
        LoyaltyTiersAdd, LoyaltyTiersDelete, LoyaltyTiersGetAll, LoyaltyTiersUpdate,
    };

    pub use super::message_threads::{MessageThreadsAdd, MessageThreadsGetAll};
    pub use super::messages::{MessagesAdd, MessagesGetAll};
    pub use super::order_items::{OrderItemsCancel, OrderItemsGetAll};
    pub use super::orders::OrdersAdd;
    pub use super::outlet_bills::OutletBillsAdd;
    pub use super::outlet_items::OutletItemsGetAll;
    pub use super::outlets::OutletsGetAll;
    pub use super::payment_method_requests::PaymentMethodRequestsAdd;
    pub use super::payment_requests::{
        PaymentRequestsAdd, PaymentRequestsCancel, PaymentRequestsGetAll,
    };

    pub use super::payments::{
        PaymentsAddAlternative, PaymentsAddCreditCard, PaymentsAddExternal,
        PaymentsGetAll, PaymentsRefund,
    };

    pub use super::preauthorizations::PreauthorizationsGetAllByCustomers;
    pub use super::product_categories::ProductCategoriesGetAll;
    pub use super::product_service_orders::ProductServiceOrdersGetAll;
    pub use super::products::{
        ProductsDelete, ProductsGetAll, ProductsGetPricing, ProductsUpdatePrice,
    };

    pub use super::rate_groups::RateGroupsGetAll;
    pub use super::rates::{
        RatesAdd, RatesDelete, RatesGetAll, RatesGetPricing, RatesSet,
        RatesUpdateCapacityOffset, RatesUpdatePrice,
    };

    pub use super::reservation_groups::ReservationGroupsGetAll;
    pub use super::reservations::{
        ReservationsAdd, ReservationsAddCompanion, ReservationsAddProduct,
        ReservationsCancel, ReservationsConfirm, ReservationsDeleteCompanion,
        ReservationsGetAll, ReservationsGetAllItems, ReservationsGetAllV20230606,
        ReservationsGetChannelManagerDetails, ReservationsPrice, ReservationsProcess,
        ReservationsStart, ReservationsUpdate, ReservationsUpdateCustomer,
        ReservationsUpdateInterval,
    };

    pub use super::resource_access_tokens::{
        ResourceAccessTokensAdd, ResourceAccessTokensDelete, ResourceAccessTokensGetAll,
        ResourceAccessTokensUpdate,
    };

    pub use super::resource_blocks::{
        ResourceBlocksAdd, ResourceBlocksDelete, ResourceBlocksGetAll,
    };

    pub use super::resource_categories::{
        ResourceCategoriesAdd, ResourceCategoriesDelete, ResourceCategoriesGetAll,
        ResourceCategoriesUpdate,
    };

    pub use super::resource_category_assignments::ResourceCategoryAssignmentsGetAll;
    pub use super::resource_category_image_assignments::ResourceCategoryImageAssignmentsGetAll;
    pub use super::resource_feature_assignments::ResourceFeatureAssignmentsGetAll;
    pub use super::resource_features::ResourceFeaturesGetAll;
    pub use super::resources_::{
        ResourcesGetAll, ResourcesGetOccupancyState, ResourcesUpdate,
    };

    pub use super::restrictions::{
        RestrictionsClear, RestrictionsGetAll, RestrictionsSet,
    };

    pub use super::routing_rules::{
        RoutingRulesAdd, RoutingRulesDelete, RoutingRulesGetAll, RoutingRulesUpdate,
    };

    pub use super::rules::RulesGetAll;
    pub use super::service_order_notes::{
        ServiceOrderNotesAdd, ServiceOrderNotesDelete, ServiceOrderNotesGetAll,
        ServiceOrderNotesUpdate,
    };

    pub use super::service_overbooking_limits::{
        ServiceOverbookingLimitsClear, ServiceOverbookingLimitsGetAll,
        ServiceOverbookingLimitsSet,
    };

    pub use super::services::{
        ServicesGetAll, ServicesGetAvailability, ServicesGetAvailabilityV20240122,
        ServicesUpdateAvailability,
    };

    pub use super::source_assignments::{
        SourceAssignmentsGetAll, SourceAssignmentsGetAllV20240920,
    };

    pub use super::sources::SourcesGetAll;
    pub use super::tasks::{TasksAdd, TasksClose, TasksGetAll};
    pub use super::tax_environments::TaxEnvironmentsGetAll;
    pub use super::taxations::TaxationsGetAll;
    pub use super::voucher_codes::{
        VoucherCodesAdd, VoucherCodesDelete, VoucherCodesGetAll,
    };

    pub use super::vouchers::{
        VouchersAdd, VouchersDelete, VouchersGetAll, VouchersUpdate,
    };
}

/// Handles: one for each resource, with one method for each operation.
pub mod resources {
    pub use super::account_notes::handle::AccountNotes;
    pub use super::accounting_categories::handle::AccountingCategories;
    pub use super::accounting_items::handle::AccountingItems;
    pub use super::accounts::handle::Accounts;
    pub use super::addresses::handle::Addresses;
    pub use super::age_categories::handle::AgeCategories;
    pub use super::availability_adjustments::handle::AvailabilityAdjustments;
    pub use super::availability_blocks::handle::AvailabilityBlocks;
    pub use super::billing_automation_payment_plans::handle::BillingAutomationPaymentPlans;
    pub use super::billing_automations::handle::BillingAutomations;
    pub use super::bills::handle::Bills;
    pub use super::business_segments::handle::BusinessSegments;
    pub use super::cancellation_policies::handle::CancellationPolicies;
    pub use super::cashier_transactions::handle::CashierTransactions;
    pub use super::cashiers::handle::Cashiers;
    pub use super::commands::handle::Commands;
    pub use super::companies::handle::Companies;
    pub use super::companionships::handle::Companionships;
    pub use super::company_contracts::handle::CompanyContracts;
    pub use super::configuration::handle::Configuration;
    pub use super::counters::handle::Counters;
    pub use super::countries::handle::Countries;
    pub use super::credit_cards::handle::CreditCards;
    pub use super::currencies::handle::Currencies;
    pub use super::customers::handle::Customers;
    pub use super::departments::handle::Departments;
    pub use super::devices::handle::Devices;
    pub use super::enterprises::handle::Enterprises;
    pub use super::exchange_rates::handle::ExchangeRates;
    pub use super::exports::handle::Exports;
    pub use super::fiscal_machine_commands::handle::FiscalMachineCommands;
    pub use super::identity_documents::handle::IdentityDocuments;
    pub use super::images::handle::Images;
    pub use super::languages::handle::Languages;
    pub use super::ledger_balances::handle::LedgerBalances;
    pub use super::loyalty_memberships::handle::LoyaltyMemberships;
    pub use super::loyalty_programs::handle::LoyaltyPrograms;
    pub use super::loyalty_tiers::handle::LoyaltyTiers;
    pub use super::message_threads::handle::MessageThreads;
    pub use super::messages::handle::Messages;
    pub use super::order_items::handle::OrderItems;
    pub use super::orders::handle::Orders;
    pub use super::outlet_bills::handle::OutletBills;
    pub use super::outlet_items::handle::OutletItems;
    pub use super::outlets::handle::Outlets;
    pub use super::payment_method_requests::handle::PaymentMethodRequests;
    pub use super::payment_requests::handle::PaymentRequests;
    pub use super::payments::handle::Payments;
    pub use super::preauthorizations::handle::Preauthorizations;
    pub use super::product_categories::handle::ProductCategories;
    pub use super::product_service_orders::handle::ProductServiceOrders;
    pub use super::products::handle::Products;
    pub use super::rate_groups::handle::RateGroups;
    pub use super::rates::handle::Rates;
    pub use super::reservation_groups::handle::ReservationGroups;
    pub use super::reservations::handle::Reservations;
    pub use super::resource_access_tokens::handle::ResourceAccessTokens;
    pub use super::resource_blocks::handle::ResourceBlocks;
    pub use super::resource_categories::handle::ResourceCategories;
    pub use super::resource_category_assignments::handle::ResourceCategoryAssignments;
    pub use super::resource_category_image_assignments::handle::ResourceCategoryImageAssignments;
    pub use super::resource_feature_assignments::handle::ResourceFeatureAssignments;
    pub use super::resource_features::handle::ResourceFeatures;
    pub use super::resources_::handle::Resources;
    pub use super::restrictions::handle::Restrictions;
    pub use super::routing_rules::handle::RoutingRules;
    pub use super::rules::handle::Rules;
    pub use super::service_order_notes::handle::ServiceOrderNotes;
    pub use super::service_overbooking_limits::handle::ServiceOverbookingLimits;
    pub use super::services::handle::Services;
    pub use super::source_assignments::handle::SourceAssignments;
    pub use super::sources::handle::Sources;
    pub use super::tasks::handle::Tasks;
    pub use super::tax_environments::handle::TaxEnvironments;
    pub use super::taxations::handle::Taxations;
    pub use super::voucher_codes::handle::VoucherCodes;
    pub use super::vouchers::handle::Vouchers;
}
