namespace HealthData.MedTech.EventHubs.Tests.Workers;

/// <summary>An event hub with its storage, as a stage of workers.</summary>
internal sealed class HubStage(HubLab lab, Uri fhir) : IWorkerStage
{
    public void Add(int partition, IEnumerable<string> bodies)
    {
        foreach (var body in bodies)
        {
            lab.Hub.Log.Add(partition, body);
        }
    }

    public RoleProcess StartWorker(string name) =>
        RoleProcess.Start(WorkerRole.Role, name, lab.Hub.ConnectionString, lab.Blobs.Container, fhir);

    public IReadOnlyList<long> Done()
    {
        var known = lab.Blobs.Names.ToHashSet();
        return
        [
            .. Enumerable.Range(0, lab.Hub.Log.Partitions).Select(id =>
                known.Contains(string.Create(CultureInfo.InvariantCulture, $"{HubLab.Prefix}checkpoint/{id}"))
                    ? long.Parse(lab.CheckpointOf(id).Number, CultureInfo.InvariantCulture) + 1
                    : 0),
        ];
    }

    public void Cut(int partition) => lab.Hub.Log.Cut(partition);
}
