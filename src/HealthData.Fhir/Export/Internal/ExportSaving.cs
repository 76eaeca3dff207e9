namespace HealthData.Fhir;

/// <summary>Saves one file of an export after the other, and goes on after a problem or throws.</summary>
internal sealed class ExportSaving(ExportStorage storage, string folder, SaveOptions options)
{
    private readonly string _root = Path.GetFullPath(folder);
    private readonly List<SavedFile> _files = [];
    private readonly List<ItemProblem> _problems = [];
    private long _bytes;
    private int _total;

    private bool GoesOn => options.OnProblem == ProblemPolicy.Continue;

    public async Task<SaveResult> RunAsync(
        IReadOnlyList<FhirExportFile> outputs,
        IReadOnlyList<FhirExportFile> errors,
        CancellationToken cancellationToken)
    {
        FileFailure.Guard(_root, () => Directory.CreateDirectory(_root));
        AtomicFile.Sweep(_root);
        var items = Name(outputs, errors).ToList();
        _total = items.Count;
        foreach (var (file, name, place) in items)
        {
            await RunAsync(file, name, place, cancellationToken).ConfigureAwait(false);
        }

        return new SaveResult(_files, _problems, errors.Count > 0, ExportStorage.Facts);
    }

    // Names come from types and numbers: what an address ends with may be anything.
    private static IEnumerable<(FhirExportFile File, string Name, string Place)> Name(
        IReadOnlyList<FhirExportFile> outputs, IReadOnlyList<FhirExportFile> errors)
    {
        Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < outputs.Count; index++)
        {
            var type = FileNames.Escape(outputs[index].Type is { Length: > 0 and <= 64 } known ? known : "Resource");
            var number = numbers[type] = numbers.GetValueOrDefault(type) + 1;
            yield return (outputs[index], $"{type}-{number}.ndjson", $"file {index + 1}");
        }

        for (var index = 0; index < errors.Count; index++)
        {
            yield return (errors[index], $"errors-{index + 1}.ndjson", $"error file {index + 1}");
        }
    }

    private async ValueTask RunAsync(
        FhirExportFile file, string name, string place, CancellationToken cancellationToken)
    {
        try
        {
            var (saved, problem) = await SaveAsync(file, Path.Combine(_root, name), place, cancellationToken)
                .ConfigureAwait(false);
            if (saved is not null)
            {
                _files.Add(saved);
                Report();
            }
            else if (GoesOn)
            {
                _problems.Add(problem!);
            }
            else
            {
                throw problem!.ToException(ExportStorage.Facts);
            }
        }
        catch (HealthDataRequestFailedException exception)
            when (GoesOn && exception.ErrorCode != HealthDataErrorCode.MissingToken)
        {
            _problems.Add(ExportProblems.OfFile(place, exception));
        }
        catch (Exception exception)
            when (GoesOn && FileFailure.IsOne(exception) && !(FileFailure.IsFinal(exception) && _files.Count == 0))
        {
            _problems.Add(new ItemProblem(ItemProblemCode.FileFailed, exception.Message, place, cause: exception));
        }
    }

    private async ValueTask<(SavedFile? File, ItemProblem? Problem)> SaveAsync(
        FhirExportFile file, string path, string place, CancellationToken cancellationToken)
    {
        if (options.ExistingFile == ExistingFile.Fail && File.Exists(path))
        {
            return (null, Exists(place));
        }

        if (options.ExistingFile == ExistingFile.Keep && AtomicFile.TryKeep(path) is { } kept)
        {
            return (kept, null);
        }

        var target = AtomicFile.Create(_root);
        await using (target.ConfigureAwait(false))
        {
            var (length, lines) = await FillAsync(target, file, cancellationToken).ConfigureAwait(false);
            return ExportProblems.OfCount(place, file.Count, lines) is { } problem
                ? (null, problem)
                : target.TryName(path, length, options.ExistingFile) is { } saved
                    ? (saved, null)
                    : (null, Exists(place));
        }
    }

    private async ValueTask<(long Length, long Lines)> FillAsync(
        AtomicFile target, FhirExportFile file, CancellationToken cancellationToken)
    {
        var lines = new LineCounter();
        var content = new UnpackedStream(
            await storage.OpenAsync(file.Url, cancellationToken).ConfigureAwait(false));
        await using (content.ConfigureAwait(false))
        {
            try
            {
                var length = await target.FillAsync(content, OnBytes, cancellationToken).ConfigureAwait(false);
                return (length, lines.Count);
            }
            catch (InvalidDataException)
            {
                throw ExportStorage.Damaged();
            }
        }

        void OnBytes(ReadOnlySpan<byte> bytes)
        {
            lines.Add(bytes);
            _bytes += bytes.Length;
            Report();
        }
    }

    private static ItemProblem Exists(string place)
    {
        var exists = AtomicFile.AlreadyThere();
        return new(ItemProblemCode.FileExists, exists.Message, place, cause: exists);
    }

    private void Report() =>
        options.Progress?.Report(new TransferProgress(_bytes, _files.Count, TotalItems: _total));
}
