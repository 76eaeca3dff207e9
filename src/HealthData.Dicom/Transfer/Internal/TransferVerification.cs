using System.Security.Cryptography;

namespace HealthData.Dicom;

/// <summary>Compares the entries of a transfer with what a service has, study by study.</summary>
internal sealed class TransferVerification(
    ServicePipeline service, Func<string, IAsyncEnumerable<InstanceResult>> search, TransferVerifyOptions options)
    : IDisposable
{
    private readonly List<TransferredInstance> _missing = [];
    private readonly List<TransferredInstance> _extra = [];
    private readonly List<TransferredInstance> _different = [];
    private readonly TransferMeter _meter = new(options.Progress, service.Delays.Time);
    private readonly ContentHash _hash = new();
    private int _checked;

    public async Task<TransferVerifyResult> RunAsync(
        IEnumerable<JournalEntry> entries, CancellationToken cancellationToken)
    {
        foreach (var study in entries.Where(IsInstance).GroupBy(entry => (entry.Kind, entry.Study)).ToArray())
        {
            _checked += study.Count(entry => entry.Instance is not null);
            if (study.Key.Study is { } uid && UidGuard.IsValid(uid))
            {
                await CheckAsync(study.Key.Kind, uid, [.. study], cancellationToken).ConfigureAwait(false);
            }
            else
            {
                _missing.AddRange(study.Select(ToInstance));
            }
        }

        return new TransferVerifyResult(_checked, _missing, _extra, _different);
    }

    public void Dispose() => _hash.Dispose();

    private static bool IsInstance(JournalEntry entry) =>
        entry.Status is not (StoreStatus.NotDicom or StoreStatus.Skipped);

    private static TransferredInstance ToInstance(JournalEntry entry) =>
        new(entry.Study, entry.Series, entry.Instance, entry.Path);

    private async Task CheckAsync(
        JournalKind kind, string study, JournalEntry[] entries, CancellationToken cancellationToken)
    {
        var there = await FindAsync(study, cancellationToken).ConfigureAwait(false);
        var expected = entries.ToLookup(entry => entry.Instance ?? string.Empty, StringComparer.Ordinal);
        var besides = there.Where(found => !expected.Contains(found.Key))
            .Select(found => new TransferredInstance(study, found.Value, found.Key, null));
        List<JournalEntry> comparable = [];
        foreach (var entry in entries)
        {
            _meter.Complete();
            var isThere = there.ContainsKey(entry.Instance ?? string.Empty);
            if (kind == JournalKind.Upload ? !isThere : !HasFile(entry))
            {
                _missing.Add(ToInstance(entry));
            }
            else if (!isThere)
            {
                _extra.Add(ToInstance(entry));
            }
            else
            {
                comparable.Add(entry);
            }
        }

        (kind == JournalKind.Upload ? _extra : _missing).AddRange(besides);
        if (options.CompareContent && comparable.Count > 0)
        {
            await CompareAsync(study, comparable, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool HasFile(JournalEntry entry) =>
        entry.IsDone && entry.Path is { } path && AtomicFile.TryKeep(path) is { } file && file.Length == entry.Length;

    private async Task<Dictionary<string, string?>> FindAsync(string study, CancellationToken cancellationToken)
    {
        Dictionary<string, string?> found = new(StringComparer.Ordinal);
        await foreach (var instance in search(study).WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (instance.SopInstanceUid is { } uid)
            {
                found[uid] = instance.SeriesInstanceUid;
            }
        }

        return found;
    }

    private async Task CompareAsync(string study, List<JournalEntry> entries, CancellationToken cancellationToken)
    {
        var left = entries.GroupBy(entry => entry.Instance!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        await ReadAsync(new InstanceScope(study, null, null), left, cancellationToken).ConfigureAwait(false);
        foreach (var entry in left.Values.SelectMany(group => group).ToArray())
        {
            if (entry.Series is { } series && left.ContainsKey(entry.Instance!))
            {
                await ReadAsync(new InstanceScope(study, series, entry.Instance), left, cancellationToken)
                    .ConfigureAwait(false);
            }
        }

        _different.AddRange(left.Values.SelectMany(group => group).Select(ToInstance));
    }

    // What breaks off is read on singly; what can't be read at all differs.
    private async Task ReadAsync(
        InstanceScope scope, Dictionary<string, JournalEntry[]> left, CancellationToken cancellationToken)
    {
        using var call = scope.Instance is null
            ? service.Open(DicomOperations.RetrieveStudy, scope.Study!)
            : service.Open(DicomOperations.RetrieveInstance, scope.Study!, scope.Series!, scope.Instance);
        RetrieveRequest.Accept(call, MediaTypes.Dicom, null);
        try
        {
            var parts = await RetrieveRequest.SendAsync(call, cancellationToken).ConfigureAwait(false);
            await using (parts.ConfigureAwait(false))
            {
                var source = new InstanceSource(parts, scope, throwsAtEnd: false);
                while (await source.NextAsync(cancellationToken).ConfigureAwait(false) is { } item)
                {
                    await ReadAsync(item, left, cancellationToken).ConfigureAwait(false);
                }
            }
        }
        catch (HealthDataRequestFailedException exception) when (
            exception.Status is 404 or 406 || exception.ErrorCode is HealthDataErrorCode.ConnectionLost
                or HealthDataErrorCode.ResponseTruncated or HealthDataErrorCode.ResponseMalformed)
        {
        }
    }

    private async Task ReadAsync(
        InstanceItem item, Dictionary<string, JournalEntry[]> left, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        try
        {
            _hash.Begin();
            int read;
            while ((read = await item.Content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
            {
                _hash.Add(buffer.AsSpan(0, read));
                _meter.Move(read);
            }

            _hash.End();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        // A file that is damaged may have been so from the start.
        if (item.SopInstanceUid is { } uid && left.TryGetValue(uid, out var entries)
            && (item.Problem is null || Array.Exists(entries, IsSame)))
        {
            left.Remove(uid);
            _different.AddRange(entries.Where(entry => !IsSame(entry)).Select(ToInstance));
        }
    }

    // Of a preamble the service may have made zeros.
    private bool IsSame(JournalEntry entry) =>
        entry.Sha256 is { } sha256
        && (Is(_hash.Sha256, sha256) || Is(_hash.StoredSha256, sha256) || Is(_hash.Sha256, entry.StoredSha256));

    private static bool Is(byte[]? left, byte[]? right) =>
        left is not null && right is not null && CryptographicOperations.FixedTimeEquals(left, right);
}
