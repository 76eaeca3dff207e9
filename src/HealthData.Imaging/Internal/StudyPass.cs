using System.Security.Cryptography;
using HealthData.Fhir.R4;

namespace HealthData.Imaging;

/// <summary>Brings the resources of one study to the state of its metadata.</summary>
/// <remarks>A pass reads the ImagingStudy first and the metadata behind it, and writes on the version that it has read.
/// That is not enough: another may have found the same version right, and acknowledged, while metadata were read that
/// are out of date by now. So each accepted write is followed by one more look at the metadata.</remarks>
internal sealed class StudyPass(
    DicomWebClient dicom, FhirRawClient fhir, ImagingProjector projector, ImagingSynchronizerOptions options)
{
    private const int MaxLoops = 8;
    private const int MaxMatches = 10;
    private const string FirstVersion = "1";

    private BinaryData? _endpoint;

    /// <summary>Runs passes until one has nothing to write, or its write has passed the look behind it.</summary>
    /// <returns>What became of the study; null where others were in the way each time.</returns>
    public async Task<StudyOutcome?> RunAsync(string studyInstanceUid, CancellationToken cancellationToken)
    {
        var status = StudyStatus.Unchanged;
        for (var loop = 1; loop <= MaxLoops; loop++)
        {
            StudyMetrics.Instance.CountPass();
            var (isDone, resources) = await TryAsync(studyInstanceUid, cancellationToken).ConfigureAwait(false);
            if (resources is not null && resources.Outcome != ImagingOutcome.Unchanged)
            {
                status = StatusOf(resources.Outcome);
            }

            if (isDone)
            {
                return new StudyOutcome(studyInstanceUid, status, resources!.Issues) { Passes = loop };
            }
        }

        return null;
    }

    /// <summary>Gives what a pass would write.</summary>
    public async Task<ImagingPreview> PreviewAsync(string studyInstanceUid, CancellationToken cancellationToken)
    {
        for (var loop = 0; loop < MaxLoops; loop++)
        {
            var existing = new ExistingResources();
            if (await LookAsync(studyInstanceUid, existing, cancellationToken).ConfigureAwait(false) is { } metadata)
            {
                return new ImagingPreview(projector.Project(metadata.Study!, existing), existing);
            }
        }

        throw new InvalidOperationException("The DICOM service returned the metadata only in part, each time.");
    }

    private static StudyStatus StatusOf(ImagingOutcome outcome) => outcome switch
    {
        ImagingOutcome.Written => StudyStatus.Written,
        ImagingOutcome.Deleted => StudyStatus.Deleted,
        ImagingOutcome.Foreign => StudyStatus.Foreign,
        ImagingOutcome.Rejected => StudyStatus.Rejected,
        _ => StudyStatus.Unchanged,
    };

    private async Task<(bool IsDone, ImagingResources? Resources)> TryAsync(
        string uid, CancellationToken cancellationToken)
    {
        var existing = new ExistingResources();
        if (await LookAsync(uid, existing, cancellationToken).ConfigureAwait(false) is not { } metadata)
        {
            return (false, null);
        }

        var study = metadata.Study!;
        var resources = projector.Project(study, existing);
        var isDone = await WriteAsync(study, existing, resources, metadata, cancellationToken).ConfigureAwait(false);
        return (isDone, resources);
    }

    // The ImagingStudy comes first: metadata that are older than its version could be written over newer ones.
    private async Task<MetadataReading?> LookAsync(
        string uid, ExistingResources existing, CancellationToken cancellationToken)
    {
        existing.ImagingStudy = await FindStudyAsync(uid, cancellationToken).ConfigureAwait(false);
        var metadata = await ReadAsync(uid, null, cancellationToken).ConfigureAwait(false);
        if (metadata?.Study is { InstanceCount: > 0 } study)
        {
            existing.Endpoint = _endpoint ??= await FindAsync("Endpoint", projector.EndpointId, cancellationToken)
                .ConfigureAwait(false);
            await FindPatientsAsync(study, existing, cancellationToken).ConfigureAwait(false);
        }

        return metadata;
    }

    private async Task<bool> WriteAsync(
        StudySummary study,
        ExistingResources existing,
        ImagingResources resources,
        MetadataReading metadata,
        CancellationToken cancellationToken)
    {
        foreach (var write in resources.Writes)
        {
            var written = await SendAsync(write, cancellationToken).ConfigureAwait(false);
            if (!written.IsAccepted)
            {
                return false;
            }

            switch (write.ResourceType)
            {
                case "Endpoint":
                    _endpoint = write.Content;
                    break;
                case "Patient" when write.IfMatch is null
                    && !await IsFilledAsync(study, existing, cancellationToken).ConfigureAwait(false):
                    return false;
                case "ImagingStudy":
                    var isPlain = write.Content is null || (write.IfMatch is null && written.Version != FirstVersion);
                    return await IsCurrentAsync(study, metadata, isPlain, cancellationToken).ConfigureAwait(false);
            }
        }

        return true;
    }

    // Another may have created the Patient a moment before, with more or less in it.
    private async Task<bool> IsFilledAsync(
        StudySummary study, ExistingResources existing, CancellationToken cancellationToken)
    {
        existing.Patients.Clear();
        await FindPatientsAsync(study, existing, cancellationToken).ConfigureAwait(false);
        return !projector.Project(study, existing).Writes.Any(write => write.ResourceType == "Patient");
    }

    private async Task<(bool IsAccepted, string? Version)> SendAsync(
        ImagingWrite write, CancellationToken cancellationToken)
    {
        try
        {
            if (write.Content is null)
            {
                await fhir.DeleteAsync(write.ResourceType, write.Id, null, cancellationToken).ConfigureAwait(false);
                return (true, null);
            }

            var response = await fhir.UpdateAsync(
                write.Content, new FhirUpdateOptions { IfMatch = write.IfMatch }, cancellationToken)
                .ConfigureAwait(false);
            return (true, response.VersionId);
        }
        catch (HealthDataRequestFailedException failure)
            when (failure.Status is 409 or 412 || (failure.Status == 404 && write.IfMatch is not null))
        {
            return (false, null);
        }
    }

    /// <summary>Tells whether the metadata are still those that were written.</summary>
    private async Task<bool> IsCurrentAsync(
        StudySummary study, MetadataReading metadata, bool isPlain, CancellationToken cancellationToken)
    {
        var known = isPlain ? null : metadata.ETag;
        var now = await ReadAsync(study.StudyInstanceUid, known, cancellationToken).ConfigureAwait(false);
        return now is not null && (now.IsUnchanged || now.Hash == metadata.Hash);
    }

    // Null where the answer isn't whole: nothing may be written from it.
    private async Task<MetadataReading?> ReadAsync(string uid, ETag? known, CancellationToken cancellationToken)
    {
        try
        {
            var metadata = (await dicom.RetrieveStudyMetadataAsync(
                uid, new MetadataOptions { IfNoneMatch = known }, cancellationToken).ConfigureAwait(false)).Value;
            await using (((IAsyncDisposable)metadata).ConfigureAwait(false))
            {
                if (metadata.IsUnchanged)
                {
                    return new MetadataReading { IsUnchanged = true };
                }

                using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                var study = await projector.ReadAsync(uid, metadata, hash, cancellationToken).ConfigureAwait(false);
                return metadata.IsPartial || study.Facts.SetCount == 0
                    ? null
                    : new MetadataReading
                    {
                        Study = study,
                        ETag = metadata.ETag,
                        Hash = Convert.ToHexString(hash.GetHashAndReset()),
                    };
            }
        }
        catch (HealthDataRequestFailedException failure) when (failure.Status == 404)
        {
            return new MetadataReading { Study = projector.Read(uid, "[]"u8.ToArray()) };
        }
    }

    private async Task<BinaryData?> FindStudyAsync(string uid, CancellationToken cancellationToken)
    {
        var found = await FindAsync("ImagingStudy", projector.GetImagingStudyId(uid), cancellationToken)
            .ConfigureAwait(false);
        if (found is not null || !options.AdoptsExisting)
        {
            return found;
        }

        var query = new FhirQuery<Resource>
        {
            Where = { ImagingStudy.Search.Identifier.Is(CodeSystem.DicomUid, $"urn:oid:{uid}") },
        };
        await foreach (var other in fhir.SearchAsync("ImagingStudy", query, cancellationToken).ConfigureAwait(false))
        {
            if (ExistingResource.Read(other)!.IsFrom(projector.Source))
            {
                return other;
            }
        }

        return null;
    }

    private async Task FindPatientsAsync(
        StudySummary study, ExistingResources existing, CancellationToken cancellationToken)
    {
        if (study.OwnPatientId is not { } own)
        {
            return;
        }

        if (await FindAsync("Patient", own, cancellationToken).ConfigureAwait(false) is { } patient)
        {
            existing.Patients.Add(patient);
        }

        if (!study.NeedsPatientSearch)
        {
            return;
        }

        var query = new FhirQuery<Resource>
        {
            PageSize = MaxMatches,
            Where = { Patient.Search.Identifier.Is(study.PatientSystem!, study.PatientId!) },
        };
        await foreach (var other in fhir.SearchAsync("Patient", query, cancellationToken).ConfigureAwait(false))
        {
            existing.Patients.Add(other);
            if (existing.Patients.Count > MaxMatches)
            {
                break;
            }
        }
    }

    private async Task<BinaryData?> FindAsync(string type, string id, CancellationToken cancellationToken)
    {
        var response = await fhir.ReadIfExistsAsync(type, id, cancellationToken).ConfigureAwait(false);
        return response.HasValue ? response.Value : null;
    }
}
