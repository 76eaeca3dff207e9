using System.Globalization;

namespace HealthData.Dicom;

/// <summary>A content on its way to its outcome.</summary>
internal sealed class StoreItem(InstanceContent content, int index)
{
    public InstanceContent Content => content;

    public int Index => index;

    public StoreOutcome? Outcome { get; private set; }

    /// <summary>Gets or sets a value that indicates whether an earlier request may have stored the instance.</summary>
    public bool MayBeStored { get; set; }

    /// <summary>Gets or sets a value that indicates whether the content was read from, and cannot be again.</summary>
    public bool IsUsedUp { get; set; }

    /// <summary>Gets how many bytes it takes in a request, with its headers and its delimiter.</summary>
    public long RequestBytes => (content.Length ?? 0) + Overhead;

    private const int Overhead = 512;

    private string Source =>
        content.Source ?? string.Create(CultureInfo.InvariantCulture, $"content {index + 1}");

    public StoreOutcome Set(
        StoreStatus status, string? advice = null, IReadOnlyList<ServiceIssue>? issues = null) => Outcome =
            new StoreOutcome(status) { Source = Source, Content = content, Advice = advice, Issues = issues ?? [] };

    /// <summary>Takes what an answer says.</summary>
    public StoreOutcome Set(AnsweredInstance answered)
    {
        // What an earlier request has stored is there already when the next one arrives.
        var status = answered.Status == StoreStatus.AlreadyExists && MayBeStored
            ? StoreStatus.Stored
            : answered.Status;
        return Outcome = new StoreOutcome(status)
        {
            Source = Source,
            Content = content,
            SopClassUid = answered.SopClassUid,
            SopInstanceUid = answered.SopInstanceUid,
            RetrieveUri = answered.RetrieveUri,
            ReasonCode = answered.Reason,
            Issues = answered.Issues,
            Advice = status == StoreStatus.Stored ? null : StoreReasons.Describe(answered.Reason),
        };
    }
}
