namespace HealthData.Imaging;

/// <summary>One projection of a study.</summary>
internal sealed class Projection(StudySummary study, ExistingResources existing, string source, string endpointId)
{
    private readonly ExistingResource? _existing = ExistingResource.Read(existing.ImagingStudy);
    private readonly IssueList _issues = new();

    // One that was adopted keeps its id.
    private string Id => _existing?.Id ?? study.ImagingStudyId;

    public ImagingResources Run()
    {
        if (_existing?.IsForeign(source) == true)
        {
            return new ImagingResources(ImagingOutcome.Foreign, [], []) { ImagingStudy = existing.ImagingStudy };
        }

        if (study.Facts.SetCount == 0)
        {
            return _existing is null
                ? new ImagingResources(ImagingOutcome.Unchanged, [], [])
                : new ImagingResources(ImagingOutcome.Deleted, [new("ImagingStudy", Id, null)], []);
        }

        return study.Facts.IsRejected
            ? new ImagingResources(ImagingOutcome.Rejected, [], Issues())
            : Map();
    }

    private ImagingResources Map()
    {
        var patient = PatientPlan.Make(study, existing.Patients, source, _issues);
        var resource = new StudyWriter(study, _existing, source, endpointId).Write(patient.WriteSubject);
        var endpoint = existing.Endpoint ?? EndpointWriter.Write(endpointId, source);
        List<ImagingWrite> writes = [];
        if (existing.Endpoint is null)
        {
            writes.Add(new ImagingWrite("Endpoint", endpointId, endpoint));
        }

        if (patient.Write is { } write)
        {
            writes.Add(write);
        }

        var isSame = _existing is not null && ResourceEquality.IsSame(_existing.Root, resource.ToMemory());
        if (!isSame)
        {
            writes.Add(new ImagingWrite("ImagingStudy", Id, resource, _existing?.Version));
        }

        return new ImagingResources(
            writes.Count == 0 ? ImagingOutcome.Unchanged : ImagingOutcome.Written, writes, Issues())
        {
            ImagingStudy = isSame ? existing.ImagingStudy : resource,
            Patient = patient.Patient,
            Endpoint = endpoint,
        };
    }

    private List<ImagingIssue> Issues()
    {
        var issues = study.Facts.ListIssues();
        _issues.AddTo(issues);
        IssueList.Sort(issues);
        return issues;
    }
}
