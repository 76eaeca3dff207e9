namespace HealthData.Imaging;

/// <summary>What the metadata of a study say, gathered instance by instance.</summary>
internal sealed class StudyFacts
{
    private readonly byte[] _uid;
    private readonly ImagingProjectorOptions _options;
    private readonly IssueList _admission = new();
    private readonly IssueList _issues = new();
    private readonly IssueSpot _door;
    private readonly IssueSpot _spot;
    private readonly ElementMemory _studyInstance = new();
    private readonly ElementMemory _description = new();
    private readonly ElementMemory _accession = new();
    private readonly ElementMemory _procedureCodes = new();
    private readonly SeriesTable _series;
    private readonly SopClassTable _sopClasses = new();
    private bool _isOfStudy;

    public StudyFacts(string uid, ImagingProjectorOptions options)
    {
        Uid = uid;
        _uid = Encoding.UTF8.GetBytes(uid);
        _options = options;
        _door = new IssueSpot(_admission, ImagingIssueLevel.Study, uid);
        _spot = new IssueSpot(_issues, ImagingIssueLevel.Study, uid);
        _series = new SeriesTable(_issues, options.TimeZone);
        Patient = new PatientFacts(
            options,
            new IssueSpot(_admission, ImagingIssueLevel.Patient, uid),
            new IssueSpot(_issues, ImagingIssueLevel.Patient, uid));
        Started = new StartedValue((uint)Keyword.StudyDate, (uint)Keyword.StudyTime, options.TimeZone);
    }

    public string Uid { get; }

    /// <summary>Gets the number of data sets, those left out included.</summary>
    public int SetCount { get; private set; }

    public InstanceTable Instances { get; } = new();

    /// <summary>Gets all series, also those whose instances were left out.</summary>
    public IReadOnlyList<SeriesFacts> Series => _series.All;

    public SopClassTable SopClasses => _sopClasses;

    public PatientFacts Patient { get; }

    public StartedValue Started { get; }

    public OneValue Description { get; } = new((uint)Keyword.StudyDescription);

    public HashSet<string> Accessions { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the coded procedures, as JSON.</summary>
    public HashSet<string> ProcedureCodes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Modalities { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets whether the instances are listed, or only their series.</summary>
    public bool ListsInstances => Instances.Count <= _options.InstanceLimit;

    /// <summary>Gets whether nothing can be written.</summary>
    public bool IsRejected => SetCount > 0 && (Instances.Count == 0 || Patient.IsConflict);

    public void Add(in InstanceElements elements)
    {
        SetCount++;
        if (!IsOfStudy(elements[Slot.StudyInstance]))
        {
            _door.Report(IssueCode.ForeignInstance, (uint)Keyword.StudyInstanceUID);
            return;
        }

        var series = _series.Find(elements[Slot.SeriesInstance], _door);
        var hasUid = ValueReader.TryReadUid(
            elements[Slot.SopInstance], (uint)Keyword.SOPInstanceUID, _door, out var uid);
        if (series < 0 || !hasUid)
        {
            ReportMissing(series < 0, !hasUid);
            return;
        }

        if (!Instances.TryAdd(series, uid))
        {
            _admission.Report(
                IssueCode.DuplicateInstance,
                (uint)Keyword.SOPInstanceUID,
                ImagingIssueLevel.Instance,
                Encoding.UTF8.GetString(uid));
            return;
        }

        AddInstance(elements, uid);
        _series.All[series].Add(elements, Modalities);
        Patient.Add(elements);
        AddStudy(elements);
    }

    /// <summary>Reports what only the whole study tells.</summary>
    public void Finish()
    {
        if (SetCount > 0 && Instances.Count == 0)
        {
            _door.Report(IssueCode.NoValidInstance, 0);
            return;
        }

        Patient.Finish();
        foreach (var series in Series)
        {
            if (series.InstanceCount > 0)
            {
                series.Finish();
            }
        }

        if (!ListsInstances)
        {
            _spot.Report(IssueCode.SeriesOnly, 0);
        }
    }

    /// <summary>Gives the issues: for a rejected study, those that tell why.</summary>
    public List<ImagingIssue> ListIssues()
    {
        List<ImagingIssue> issues = [];
        _admission.AddTo(issues);
        if (!IsRejected)
        {
            _issues.AddTo(issues);
        }

        return issues;
    }

    private bool IsOfStudy(ReadOnlySpan<byte> element)
    {
        if (_studyInstance.IsNew(element))
        {
            _isOfStudy = ElementReader.Read(element, out var uid) == ElementKind.Text && uid.SequenceEqual(_uid);
        }

        return _isOfStudy;
    }

    private void ReportMissing(bool ofSeries, bool ofInstance)
    {
        if (ofSeries)
        {
            _door.Report(IssueCode.UidMissing, (uint)Keyword.SeriesInstanceUID);
        }

        if (ofInstance)
        {
            _door.Report(IssueCode.UidMissing, (uint)Keyword.SOPInstanceUID);
        }
    }

    private void AddInstance(in InstanceElements elements, ReadOnlySpan<byte> uid)
    {
        ref var instance = ref Instances[Instances.Count - 1];
        if (!_sopClasses.TryFindKnown(elements[Slot.SopClass], out instance.SopClass))
        {
            var spot = new IssueSpot(_issues, ImagingIssueLevel.Instance, Encoding.UTF8.GetString(uid));
            instance.SopClass = _sopClasses.Read(elements[Slot.SopClass], spot);
            if (instance.SopClass < 0)
            {
                spot.Report(IssueCode.SopClassMissing, (uint)Keyword.SOPClassUID);
            }
        }

        if (WholeNumber.TryReadPlain(elements[Slot.InstanceNumber], out instance.Number))
        {
            return;
        }

        instance.Number = WholeNumber.Read(
            elements[Slot.InstanceNumber],
            (uint)Keyword.InstanceNumber,
            new IssueSpot(_issues, ImagingIssueLevel.Instance, Encoding.UTF8.GetString(uid))) ?? InstanceRecord.None;
    }

    private void AddStudy(in InstanceElements elements)
    {
        Started.Add(elements[Slot.StudyDate], elements[Slot.StudyTime], elements[Slot.Zone], _spot);
        if (_description.IsNew(elements[Slot.StudyDescription]))
        {
            Description.Add(
                ValueReader.ReadText(elements[Slot.StudyDescription], (uint)Keyword.StudyDescription, _spot), _spot);
        }

        if (_accession.IsNew(elements[Slot.Accession])
            && ValueReader.ReadText(elements[Slot.Accession], (uint)Keyword.AccessionNumber, _spot) is { } accession)
        {
            Accessions.Add(accession);
        }

        if (_procedureCodes.IsNew(elements[Slot.ProcedureCodes]))
        {
            ProcedureCode.ReadAll(elements[Slot.ProcedureCodes], _spot, ProcedureCodes);
        }
    }
}
