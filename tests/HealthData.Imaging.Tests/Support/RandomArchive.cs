namespace HealthData.Imaging.Tests.Support;

/// <summary>An archive that changes at random: instances come and go; the feed repeats itself and has gaps.</summary>
internal sealed class RandomArchive(SyncLab lab, Random random, int studies)
{
    private readonly Dictionary<string, HashSet<int>> _instances = [];
    private int _next;

    public IReadOnlyCollection<string> Studies => _instances.Keys;

    /// <summary>Makes a number of changes.</summary>
    public async Task ChangeAsync(int entries, CancellationToken cancellationToken)
    {
        for (var entry = 0; entry < entries; entry++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var study = SyncLab.Study(random.Next(studies));
            var instances = Instances(study);
            switch (random.Next(20))
            {
                case 0 when instances.Count > 0:
                    await lab.Dicom.DeleteStudyAsync(study, cancellationToken);
                    instances.Clear();
                    break;
                case < 5 when instances.Count > 0:
                    var number = instances.ElementAt(random.Next(instances.Count));
                    await lab.DeleteAsync(study, number);
                    instances.Remove(number);
                    break;
                case 5:
                    lab.Workspace.Dicom.AddChange(study, study + ".1", study + ".1.1");
                    break;
                case 6:
                    lab.Workspace.Dicom.SkipSequenceNumbers(random.Next(1, 30));
                    break;
                default:
                    instances.Add(++_next);
                    lab.Add(study, _next);
                    break;
            }
        }
    }

    private HashSet<int> Instances(string study)
    {
        if (!_instances.TryGetValue(study, out var instances))
        {
            _instances.Add(study, instances = []);
        }

        return instances;
    }
}
