using System.Globalization;
using System.Runtime.InteropServices;

namespace HealthData.Dicom;

/// <summary>
/// The pages of one search. Instances that arrive meanwhile move results to later pages: what was there before is
/// dropped. A server that repeats itself or ignores the offset ends the search.
/// </summary>
internal sealed class SearchPages<T>(
    Func<int, int, HttpMessage> createMessage,
    ServicePipeline service,
    SearchRequest request,
    Func<AttributeSet, T> convert)
    where T : notnull
{
    private readonly HashSet<UidKey> _seen = [];

    public async ValueTask<Page<T>> FetchAsync(string? token, int? size, CancellationToken cancellationToken)
    {
        var (offset, limit) = Window(token, size);
        using var message = createMessage(offset, limit);
        var response = await service.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Read(response, message, offset, limit);
    }

    public Page<T> Fetch(string? token, int? size, CancellationToken cancellationToken)
    {
        var (offset, limit) = Window(token, size);
        using var message = createMessage(offset, limit);
        return Read(service.Send(message, cancellationToken), message, offset, limit);
    }

    private (int Offset, int Limit) Window(string? token, int? size)
    {
        if (token is null)
        {
            _seen.Clear();
        }

        var offset = 0;
        if (token is not null &&
            !int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out offset))
        {
            throw new ArgumentException("The continuation token is not one of this search.", nameof(token));
        }

        return (offset, Math.Clamp(size ?? request.PageSize, 1, SearchRequest.MaxPageSize));
    }

    private Page<T> Read(Response response, HttpMessage message, int offset, int limit)
    {
        var sets = Parse(response, message);
        List<T> fresh = new(sets.Count);
        foreach (var set in sets)
        {
            if (IsNew(set))
            {
                fresh.Add(convert(set));
            }
        }

        var mayGoOn = sets.Count >= limit || ResponseWarnings.Read(response).Any(text => text.Contains("299"));
        var next = mayGoOn && fresh.Count > 0
            ? (offset + sets.Count).ToString(CultureInfo.InvariantCulture)
            : null;
        return Page<T>.FromValues(fresh, next, response);
    }

    private bool IsNew(AttributeSet set)
    {
        var key = new UidKey(
            set.GetString(Keyword.StudyInstanceUID),
            request.Level >= SearchLevel.Series ? set.GetString(Keyword.SeriesInstanceUID) : null,
            request.Level == SearchLevel.Instance ? set.GetString(Keyword.SOPInstanceUID) : null);
        return key.IsIncomplete(request.Level) || _seen.Add(key);
    }

    private static IReadOnlyList<AttributeSet> Parse(Response response, HttpMessage message)
    {
        if (response.Status == 204 || response.ContentStream is null or { Length: 0 })
        {
            return [];
        }

        try
        {
            return AttributeSet.ParseArray(response.Content.ToMemory());
        }
        catch (DicomFormatException)
        {
            throw Answers.NotDicomJson(CallState.Find(message));
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct UidKey(string? Study, string? Series, string? Instance)
    {
        // Without its UID a result cannot be told from others, and is kept.
        public bool IsIncomplete(SearchLevel level) => level switch
        {
            SearchLevel.Study => Study is null,
            SearchLevel.Series => Series is null,
            _ => Instance is null,
        };
    }
}
