namespace HealthData.Imaging;

/// <summary>The codes of issues.</summary>
internal static class IssueCode
{
    public const string BadCharset = "bad-charset";
    public const string BadCode = "bad-code";
    public const string BadDate = "bad-date";
    public const string BadName = "bad-name";
    public const string BadNumber = "bad-number";
    public const string BadText = "bad-text";
    public const string BadTime = "bad-time";
    public const string BadTimeZone = "bad-time-zone";
    public const string BadUid = "bad-uid";
    public const string DuplicateInstance = "duplicate-instance";
    public const string ForeignInstance = "foreign-instance";
    public const string Inconsistent = "inconsistent";
    public const string IssuerUnmapped = "issuer-unmapped";
    public const string ModalityMissing = "modality-missing";
    public const string ModalityUnknown = "modality-unknown";
    public const string MultiValue = "multi-value";
    public const string NoValidInstance = "no-valid-instance";
    public const string OutOfRange = "out-of-range";
    public const string PatientAmbiguous = "patient-ambiguous";
    public const string PatientConflict = "patient-conflict";
    public const string PatientDiffers = "patient-differs";
    public const string PatientIdMissing = "patient-id-missing";
    public const string SeriesOnly = "series-only";
    public const string SopClassMissing = "sop-class-missing";
    public const string TimeImprecise = "time-imprecise";
    public const string TimeLeapSecond = "time-leap-second";
    public const string TimeZoneMissing = "time-zone-missing";
    public const string UidMissing = "uid-missing";
}
