using System.Globalization;

namespace HealthData.Dicom;

/// <summary>A content on its way to its outcome.</summary>
internal class StoreItem(InstanceContent content, int index)
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

    /// <summary>Looks at the content. What is not to be sent has its outcome.</summary>
    /// <param name="look">Reads its first bytes.</param>
    /// <param name="throwsForContent">Whether what is wrong with the content is an exception.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether it is to be sent.</returns>
    public async ValueTask<bool> LookAsync(
        InstanceLook look, bool throwsForContent, CancellationToken cancellationToken)
    {
        try
        {
            var kind = await content.LookAsync(look, cancellationToken).ConfigureAwait(false);
            if (throwsForContent && !kind.IsDicom)
            {
                throw new DicomFormatException(kind.Description);
            }

            if (!kind.IsDicom || (kind.IsDirectory && !throwsForContent))
            {
                _ = kind.IsDicom
                    ? Set(StoreStatus.Skipped, "A DICOMDIR is an index of files, not an instance.")
                    : Set(StoreStatus.NotDicom, kind.Description);
                return false;
            }

            _ = content.Length;
            return true;
        }
        catch (Exception exception) when (!throwsForContent && SourceFault.IsOne(exception))
        {
            Set(StoreStatus.Failed, SourceFault.Describe(exception));
            return false;
        }
    }

    /// <summary>Takes the outcome back, since the content is going to be sent again.</summary>
    public void Reopen()
    {
        MayBeStored = true;
        Outcome = null;
    }

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
